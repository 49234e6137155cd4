"""Words from which the generator makes names, titles, journals and publishers."""

from __future__ import annotations

from functools import cache
from random import Random

from citecheck.parse.lexicon import entries
from citecheck.text.names import surnames

FAMILY = """Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis
Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans
Edwards Collins Stewart Morris Murphy Cook Rogers Reed Bailey Cooper Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price
Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Bryant Russell
Griffin Hayes Myers Ford Hamilton Graham Sullivan Wallace Woods Cole West Jordan Owens Reynolds Fisher Ellis Harrison Gibson Cruz Marshall
Gomez Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Henry Boyd Mason Kennedy Warren Dixon Ramos Burns Gordon
Shaw Holmes Rice Robertson Black Daniels Palmer Mills Nichols Grant Knight Ferguson Rose Stone Dunn Perkins Hudson Spencer Gardner Payne
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann
Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Scholz Weiß Jung Hahn Vogel
Dupont Durand Dubois Moreau Laurent Lefebvre Leroy Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Bourdieu Boltanski Rossi Ferrari
Bianchi Romano Colombo Ricci Marino Greco García Fernández González Rodríguez López Martínez Sánchez Pérez Silva Santos Oliveira Pereira
de Vries van Dijk van der Berg Jansen Bakker Visser Andersson Johansson Nilsson Larsen Hansen Jensen Nielsen Virtanen Kowalski Nowak Novák
Ivanov Petrov Volkov Sokolov Shevchenko Kovalenko Popescu Papadopoulos Yılmaz Kaya Cohen Levy Mizrahi Ali Hassan Ahmed Khan Hussain Singh
Sharma Gupta Patel Kumar Reddy Rao Mehta Banerjee Chatterjee Nguyen Tran Pham Le Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu
Hu Guo He Lin Gao Luo Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon O’Neill O’Brien McDonald MacArthur McGregor D’Souza
Smith-Jones Lloyd-Roberts Ikenberry Mearsheimer Walt Keohane Nye Waltz Jervis Huntington Fukuyama Haass Brooks Wohlforth Katzenstein Samuels
Calder Pyle Curtis Oros Liff Hornung Tatsumi Szechenyi Cha Christensen Friedberg Goldstein Johnston Shambaugh Swaine Medcalf White Heginbotham
Allison Betts Posen Schelling Snyder Levy Fearon Gourevitch Putnam Inglehart Norris Sen Stiglitz Krugman Piketty Acemoglu Rodrik Varoufakis""".replace(
    "\n", " "
).split(" ")
PARTICLES = ("de", "van", "von", "van der", "de la", "von der", "del", "di", "ten")

NOUNS = """Security Strategy Policy Defense Alliance Deterrence Power Order War Peace Trade Diplomacy Technology Democracy Capitalism Empire
Nation State Identity Memory History Law Justice Rights Institution Governance Cooperation Competition Conflict Crisis Intervention Reform
Development Growth Inequality Poverty Migration Labor Gender Education Health Family Religion Culture Media Language Knowledge Science Innovation
Energy Climate Environment Water Food Land City Region Border Sea Ocean Space Cyber Intelligence Missile Nuclear Weapon Sanction Economy Market
Finance Bank Currency Debt Tax Budget Welfare Pension Insurance Industry Firm Network Supply Chain Semiconductor Data Algorithm Model Theory Method
Analysis Evidence Survey Experiment Behavior Attitude Preference Decision Choice Risk Trust Norm Value Belief Emotion Leadership Party Election Vote
Parliament Bureaucracy Court Constitution Treaty Sovereignty Territory Island Strait Coast Navy Army Force Command Operation Training Logistics
Population Aging Mortality Fertility Disease Vaccine Protein Gene Cell Neuron Membrane Polymer Crystal Surface Quantum Particle Plasma Laser
Signal Image Graph Tree Logic Proof Program Compiler Processor Memory Cache Protocol Robot Vision Speech Translation Grammar Syntax Semantics
Youth Children Students Teachers Workers Elites Voters Refugees Minorities Soldiers Veterans Farmers Women Men Citizens Communities""".split()
ADJECTIVES = """Strategic Regional Global National International Domestic Economic Political Social Military Maritime Nuclear Digital Civil
Comparative Historical Legal Cultural Industrial Financial Public Private Democratic Authoritarian Liberal Conservative New Old Modern Contemporary
Postwar Cold Hot Rising Declining Emerging Fragile Failed Strong Weak Small Great Middle Hidden Forgotten Silent Broken Divided Unequal Free Open
Closed Indo-Pacific Asian European American Japanese Chinese Russian Korean German French British Atlantic Pacific Northern Southern Western
Eastern Bilateral Multilateral Integrated Extended Conventional Asymmetric Hybrid Quantitative Qualitative Empirical Theoretical Dynamic Optimal
Stochastic Linear Parallel Distributed Adaptive Robust Efficient Molecular Cellular Clinical Cognitive Behavioral Organizational Institutional""".split()
COUNTRIES = """Japan China Taiwan Korea India Australia Vietnam Indonesia Russia Ukraine Germany France Britain Italy Spain Poland Turkey Iran Israel
Egypt Brazil Mexico Canada America Europe Asia Africa ASEAN NATO Okinawa Hokkaido Tokyo Beijing Washington Moscow Kyiv Brussels""".split()
VERBS = "Rethinking Managing Explaining Understanding Reassessing Building Making Governing Measuring Testing Reviving Countering Balancing Navigating Defending".split()
PREPOSITIONS = "of in for after under beyond against between toward and the to with from on".split()
SUBTITLES = """An Introduction|A Reappraisal|Evidence from {C}|Lessons from {C}|The Case of {C}|Theory and Practice|Past, Present, and Future|{A} {N} in {C}
|Toward a New {N}|The Politics of {N}|{N}, {N}, and {N}|How {C} {V2} Its {N}|A Comparative Study of {C} and {C}|Problems and Prospects|{C} since 1945
|The {A} {N} of {C}, 1945–1990|Why {N} Matters|{N} and {N} in the Age of {N}""".replace("\n", "").split("|")
JOURNALS = """International Security|Security Studies|World Politics|International Organization|Foreign Affairs|Survival|The Washington Quarterly|Asian Survey
|Journal of Japanese Studies|Pacific Affairs|The Pacific Review|Asian Security|International Affairs|American Political Science Review|Journal of Conflict Resolution
|Journal of Peace Research|Review of International Studies|European Journal of International Relations|International Studies Quarterly|Journal of Strategic Studies
|Contemporary Security Policy|Australian Journal of International Affairs|Asia Policy|Asia-Pacific Review|Social Science Japan Journal|Japan Forum|Orbis|Parameters
|Naval War College Review|Proceedings|American Sociological Review|American Journal of Sociology|Social Forces|European Sociological Review|Kölner Zeitschrift für Soziologie und Sozialpsychologie
|Zeitschrift für Soziologie|Journal of Marriage and the Family|Demography|Population Studies|Public Opinion Quarterly|Journal of Personality and Social Psychology|Psychological Bulletin
|Econometrica|American Economic Review|Quarterly Journal of Economics|Journal of Political Economy|Review of Economic Studies|Journal of Public Economics|Nature|Science|Cell|The Lancet
|New England Journal of Medicine|Physical Review Letters|Communications of the ACM|Artificial Intelligence|Machine Learning|Journal of the ACM|Computational Linguistics
|Neural Computation|Bioinformatics|Nucleic Acids Research|Nature Neuroscience|Cognition|Language|Linguistic Inquiry|Mind|Past & Present|Diplomatic History|The Historical Journal
|Modern Law Review|Harvard Law Review|Yale Law Journal|Journal of Democracy|Comparative Political Studies|Electoral Studies|Party Politics|West European Politics|Acta Sociologica|Sociologia Ruralis|Quality & Quantity|Soziale Welt""".replace(
    "\n", ""
).split("|")
ABBREVIATED = """J. Polit. Econ.|Am. Econ. Rev.|Proc. Natl. Acad. Sci. USA|J. Biol. Chem.|Phys. Rev. Lett.|Nucleic Acids Res|N Engl J Med|J Am Chem Soc|IEEE Trans. Inf. Theory
|IEEE Trans. Softw. Eng.|J. Appl. Phys.|Appl. Phys. Lett.|J Neurosci|Nat. Commun.|Int. J. Robot. Res.|Comput. Linguist.|Artif. Intell.|J. Mach. Learn. Res.|SIAM J. Comput.|Theor. Comput. Sci.
|Math. Program.|Ann. Stat.|J. R. Stat. Soc. B|Am. J. Sociol.|Am. Sociol. Rev.|J. Pers. Soc. Psychol.|Psychol. Rev.|J Econ Perspect|Lang. Cogn. Process.|Acta Physiol Scand|Lect. Notes Comput. Sci.""".replace(
    "\n", ""
).split("|")
CITIES = [p for p in entries("places") if p.isascii()]
PUBLISHERS = [p for p in entries("publishers") if p.isascii() and p != "University Press"]
NEWSPAPERS = [p for p in entries("newspapers") if p.isascii()]
BODIES = [p for p in entries("bodies") if p.isascii()]
NEWSPAPERS_JA = [p for p in entries("newspapers") if not p.isascii()]
BODIES_JA = [p for p in entries("bodies") if not p.isascii()]
PUBLISHERS_JA = [p for p in entries("publishers") if not p.isascii()]
PLACES_JA = [p for p in entries("places") if not p.isascii()]

SURNAMES_JA = list(surnames())
READINGS = sorted({reading.capitalize() for reading in surnames().values()})
GIVEN_JA = """伸一 雄一 謙 亮 浩之 路人 万丈 徳成 彰 久子 正堯 宏 真 明彦 俊男 一郎 太郎 花子 恵子 由美 健太郎 慎太郎 恒雄 貴之 勝久 晋三 文雄 太郎 洋平 信介 茂
康弘 純一郎 由紀夫 直人 佳彦 義偉 百合子 誠 修 哲也 和彦 邦彦 淳 隆 章 豊 進 剛 徹 学 聡 薫 望 茜 葵 さくら ひろし みどり アジオ 美智子 裕美子 考一 信一
真由美 知子 千鶴子 貞子 達也 智弘 敏彦 友亮 信吾 龍太 宗一郎 陽一 公一 秀樹 英樹 雅之 弘 透 篤 稔 聖 慧 翔 大輔 直樹 健 圭 遼 俊一 尚史 正敏 靖 仁志""".split()
GIVEN_ROMAN = """Shinichi Yuichi Ken Ryo Hiroyuki Michito Matake Narushige Akira Hisako Masataka Hiroshi Makoto Akihiko Toshio Ichiro Taro Keiko Yumi Kentaro
Tsuneo Takayuki Katsuhisa Shinzo Fumio Yohei Nobusuke Shigeru Yasuhiro Junichiro Yukio Naoto Yoshihiko Yoshihide Yuriko Osamu Tetsuya Kazuhiko Kunihiko""".split()
KATAKANA_GIVEN = "マイケル ジョン ロバート ジョセフ ヘンリー ズビグニュー サミュエル フランシス ケネス グレアム トーマス ジョージ カール エズラ シーラ ビクター ダニエル アンドリュー ピーター ハンス・J ジョン・J エドワード・H G・ジョン".split()
KATAKANA_FAMILY = "グリーン アイケンベリー ナイ キッシンジャー ブレジンスキー ハンチントン フクヤマ ウォルツ アリソン シェリング ケナン ヴォーゲル スミス チャ ラッセル モーゲンソー ミアシャイマー カー クラウゼヴィッツ トインビー ルトワック パイル カルダー ストックウィン オルブライト".split()
CHINESE_JA = "李明江 王緝思 閻学通 金燦栄 朴榮濬 李鍾元 金東祚 習近平 張蘊嶺 蔡英文 林佳龍 趙全勝 劉傑".split()
NOUNS_JA = """日本 中国 米国 台湾 韓国 北朝鮮 ロシア ウクライナ インド 豪州 欧州 東アジア インド太平洋 東南アジア 国際 安全保障 外交 防衛 抑止 同盟 戦略 政策 経済
貿易 投資 技術 半導体 サプライチェーン エネルギー 資源 海洋 宇宙 サイバー 情報 核 ミサイル 軍備管理 平和 戦争 危機 秩序 制度 憲法 法 政治 選挙 政党 国会 官僚 財政
予算 税制 社会保障 年金 人口 少子化 高齢化 移民 教育 科学 環境 気候変動 災害 復興 地域 都市 農業 食料 水 医療 感染症 歴史 記憶 和解 民主主義 権威主義 資本主義
国家 主権 領土 島嶼 海峡 海上保安 自衛隊 海軍 空軍 装備 調達 訓練 演習 統合運用 指揮統制 機微技術 輸出管理 経済安全保障 量子技術 人工知能""".split()
LINKS_JA = "の と における をめぐる に関する への からみた としての".split()
ENDS_JA = "の課題 の展望 の行方 の現在 の変容 の構造 の研究 とは何か を考える の論理 入門 の視点 の軌跡 を問う の時代 の条件 の国際政治 の可能性 の意義 と日本の選択 について―その意義と限界".split()
JOURNALS_JA = """国際問題|国際安全保障|国際政治|海幹校戦略研究|安全保障戦略研究|防衛研究所紀要|東亜|アジア研究|外交|中央公論|世界|レヴァイアサン|年報政治学|法学協会雑誌|法律時報|ジュリスト
|日本国際政治学会年報|社会学評論|経済研究|史学雑誌|歴史学研究|現代中国|ロシア・東欧研究|海外事情|軍事史学|戦略研究|調査と情報|レファレンス|立法と調査|国際法外交雑誌|法学論叢|一橋論叢
|三田評論|公共政策研究|選挙研究|アジア経済|防衛学研究|波濤|鵬友|陸戦研究|情報処理学会論文誌|電子情報通信学会論文誌|日本建築学会計画系論文集|心理学研究|教育社会学研究|民俗学研究|日本機械学会論文集""".replace(
    "\n", ""
).split("|")
SITES_JA = """外務省ホームページ|防衛省ホームページ|首相官邸ホームページ|SPFアメリカ現状モニター|国際情報ネットワーク分析 IINA|防衛省・自衛隊|日本国際問題研究所ホームページ|NHK NEWS WEB|日経電子版|朝日新聞デジタル
|読売新聞オンライン|毎日新聞ウェブ版|産経ニュース|国立国会図書館サーチ|e-Gov法令検索|ジェトロ・ビジネス短信|東洋経済オンライン|Yahoo!ニュース|笹川平和財団ウェブサイト|NIDSコメンタリー|JIIA戦略コメント""".replace(
    "\n", ""
).split("|")
SITES = "War on the Rocks|The Diplomat|Lawfare|Asia Maritime Transparency Initiative|38 North|East Asia Forum|Tokyo Review|IINA (International Information Network Analysis)|Wikipedia|YouTube|The Interpreter|ASPI Strategist|Global Asia|Texas National Security Review|Medium|Substack|GitHub|Our World in Data".split(
    "|"
)
SERIES = "Adelphi Series|Cambridge Studies in International Relations|Lecture Notes in Computer Science|Studies in East Asian Security|Cornell Studies in Security Affairs|Sage Library of Social Research|Oxford Monographs|Springer Series in Statistics|NBER Working Paper Series|BAR International Series|Routledge Security in Asia".split(
    "|"
)
SERIES_JA = "岩波新書|中公新書|講談社現代新書|ちくま新書|文春新書|新潮選書|中公叢書|講談社学術文庫|叢書21世紀の国際環境と日本|ISSUE BRIEF|RIETI Discussion Paper Series|シリーズ日本の安全保障".split(
    "|"
)
GENRES = [
    g
    for g in entries("genres")
    if g.isascii() and g[0].isupper() and "h.D" not in g and "hD" not in g and "iss" not in g
]
SYLLABLES = "ba be bo bra cor dan del dra el en fal gar gri hal hen ian il ka kel kow lar len lin lor mar men mir mon na nel nor ola or pel per ran ras ros sal sen sil ska sor sta tel ten tor ur val ven ver vin vor wal wen wil zan zel".split()


def invented(chance: Random) -> str:
    """A word that is in no list."""
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.choice((2, 2, 3)))).capitalize()


@cache
def given() -> list[str]:
    """Latin given names."""
    return sorted({w for line in entries("given") for w in line.split()})

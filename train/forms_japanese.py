"""Forms of notes in Japanese: those of the political science and history guides, SIST 02, everyday and mixed ones."""

END = "<。|。|。|。|。|.|>"
SEP = "<、|、|、|, |，>"
ACCESS = "<||、{accessed:jad}閲覧|、{accessed:jad}最終閲覧|（{accessed:jad}閲覧）|（{accessed:jad}最終アクセス）|（{accessed:jad}アクセス）|（閲覧日：{accessed:jad}）|（最終閲覧日：{accessed:jad}）|、{accessed:jad}アクセス|、アクセス日：{accessed:jad}|（参照 {accessed:iso}）|［{accessed:jad}閲覧］|、{accessed:jad}参照|（{accessed:jad}確認）|（最終アクセス：{accessed:jad}）|{accessed:jad}閲覧>"
URL = "<、{url}|、{url}|〈{url}〉|\\<{url}\\>|（{url}）| {url}|、URL：{url}|{url}|, {url}>" + ACCESS
MAYBE = f"<|{URL}>"
PAGE = "<|{page}頁|、{page}頁|{pages}頁|、{pages:ja}頁|、{page}ページ|、p.{page}|、pp.{pages}|, pp. {pages}|、第{issue}章|、{pages:ja}ページ|、p. {page}>"
VOL = "<第{volume}巻第{issue}号|第{volume}巻{issue}号|{volume}巻{issue}号|第{serial}号|{serial}号|No.{serial}|Vol.{volume}, No.{issue}|第{volume}巻|{volume}({issue})|第{serial}号|vol.{volume} no.{issue}|通巻{serial}号>"
DATE = "<（{issued:jam}）|（{issued:jay}）|、{issued:jam}|、{issued:jay}|（{issued:jaone}）|（{issued:y}）>"
WRITER = "<{author}|{author}|{author}|{author}|{author}著|{author}、|{author}, >"

NEWS = f"""
5 {WRITER}「{{title}}」『{{news}}』{{issued:jad}}<|付|付朝刊|朝刊|付夕刊|（夕刊）|（朝刊）|、朝刊|朝刊{{issue}}面>{MAYBE}{END}
3 「{{title}}」『{{news}}』{{issued:jad}}<|付|朝刊|夕刊|（朝刊）|、{{issue}}面>{MAYBE}{END}
2 「{{title}}」{{news}}<|、|（>{{issued:jad}}<|付|付朝刊|）>{MAYBE}{END}
2 {{news}}「{{title}}」<|（>{{issued:jad}}<|）>{MAYBE}{END}
2 『{{news}}』{{issued:jad}}<|付|朝刊|、{{issue}}面|（夕刊）>{END}
1 『{{news}}』「{{title}}」{{issued:jad}}{MAYBE}{END}
1 {{news}}、{{issued:jad}}<|付|朝刊|、「{{title}}」>{END}
1 {WRITER}「{{title}}」{{news}}、{{issued:jad}}{MAYBE}{END}
1 社説「{{title}}」『{{news}}』{{issued:jad}}{END}
1 {{author}}記者「{{title}}」『{{news}}』{{issued:jad}}{END}
1 {{news}}（{{issued:jad}}）「{{title}}」{MAYBE}{END}
"""

BOOK = f"""
5 {WRITER}『{{title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
2 {WRITER}『{{title}}』（{{place}}：{{publisher}}、{{issued:jay}}）{PAGE}{END}
3 {WRITER}『{{title}}』{{publisher}}、{{issued:jay}}{PAGE}{END}
2 {WRITER}『{{title}}』{{publisher}}{SEP}{{issued:y}}<年|>{PAGE}{END}
1 {WRITER}、『{{title}}』、{{publisher}}、{{issued:jay}}{PAGE}{END}
2 {{editor}}編『{{title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {{editor}}<編|編著|共編|監修>『{{title}}』{{publisher}}、{{issued:jay}}{PAGE}{END}
1 {{author}}編著『{{title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
3 {WRITER}『{{title}}』{{translator}}訳（{{publisher}}、{{issued:jay}}）{PAGE}{END}
2 {WRITER}（{{translator}}訳）『{{title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}』{{translator}}訳、{{publisher}}、{{issued:jay}}{PAGE}{END}
1 {{author}}著、{{translator}}訳『{{title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
2 {WRITER}『{{title}}』（{{series}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}』（{{publisher}}〈{{series}}〉、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}』{{edition}}（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}』〔{{edition}}〕（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}（{{edition}}）』{{publisher}}、{{issued:jay}}{PAGE}{END}
1 {WRITER}『{{title}}<　>上巻』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}』{{publisher}}（{{issued:jay}}）{PAGE}{END}
1 {WRITER}（{{issued:y}}）『{{title}}』{{publisher}}{PAGE}{END}
1 {{author}} （{{issued:y}}） 『{{title}}』 {{publisher}}
"""

CHAPTER = f"""
3 {WRITER}「{{title}}」{{editor}}編『{{volume_title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
2 {WRITER}「{{title}}」{{editor}}<編著|編|・編>『{{volume_title}}』{{publisher}}、{{issued:jay}}{PAGE}{END}
1 {WRITER}「{{title}}」『{{volume_title}}』（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}「{{title}}」（{{editor}}編『{{volume_title}}』{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {{author}}（{{issued:y}}）「{{title}}」{{editor}}編『{{volume_title}}』{{publisher}}<|, {{pages}}頁|、pp.{{pages}}>{END}
1 {WRITER}「{{title}}」、{{editor}}編『{{volume_title}}』、{{publisher}}、{{issued:jay}}、{{pages}}頁{END}
"""

ARTICLE = f"""
6 {WRITER}「{{title}}」『{{container}}』{VOL}{DATE}{PAGE}{MAYBE}{END}
2 {WRITER}「{{title}}」『{{container}}』{VOL}、{{issued:jam}}{PAGE}{END}
2 {WRITER}「{{title}}」『{{container}}』{{issued:jam}}号{PAGE}{END}
1 {WRITER}「{{title}}」『{{container}}』（{{issued:jam}}）{PAGE}{END}
1 {WRITER}「{{title}}」『{{container}}』{VOL}、{{issued:y}}、<{{pages}}頁|pp.{{pages}}>、{{doi}}{END}
2 {{author}}（{{issued:y}}）「{{title}}」『{{container}}』<{{volume}}（{{issue}}）|{{volume}}({{issue}})|第{{volume}}巻第{{issue}}号|{{volume}}>、<pp.{{pages}}|{{pages}}頁|{{pages}}>{END}
1 {WRITER}「{{title}}」{{translator}}訳『{{container}}』{VOL}{DATE}{PAGE}{END}
1 {WRITER}、「{{title}}」、『{{container}}』、{VOL}、{{issued:jam}}、{{pages}}頁{END}
1 {WRITER}「{{title}}」{{container}}、{VOL}、{{issued:jaone}}、{{pages}}頁{END}
1 {{author}}：「{{title}}」，{{container}}，{VOL}，pp.{{pages}}，{{issued:y}}.
1 {{author}}: {{title}}, {{container}}, Vol.{{volume}}, No.{{issue}}, pp.{{pages}} ({{issued:y}}).
1 {{author}}：{{title}}，{{container}}，Vol.{{volume}}，No.{{issue}}，pp.{{pages}}，{{issued:y}}
1 {{author}}, “{{title}},” {{container}}, vol.{{volume}}, no.{{issue}}, pp.{{pages}}, {{issued:y}}.
1 {{author}}（{{issued:y}}）{{title}}．{{container}}，{{volume}}<（{{issue}}）|>，{{pages}}．
1 {{author}} ({{issued:y}}). {{title}} {{container}}, {{volume}}<({{issue}})|>, {{pages}}.
1 {{author}}：『{{title}}』，{{publisher}}，{{issued:y}}．
1 {{author}}：{{title}}，{{publisher}} ({{issued:y}}).
1 {{author}}：{{title}}，{{container:conf}}，pp.{{pages}}，{{issued:y}}.
1 <[{{issue}}] |>{{author}}, “{{title}},” <{{container}}, vol. {{volume}}, no. {{issue}}, pp. {{pages}}|{{publisher}}|{{container:conf}}, pp. {{pages}}>, {{issued:y}}.
1 <[{{issue}}] |>{{author}}. {{title}}. {{container}}<, Vol.|, Vol. |, >{{volume}}<, No. {{issue}}|({{issue}})|>, <pp. {{pages}}|pp.{{pages}}|{{pages}}>, {{issued:y}}.
1 {{author}}. {{issued:y}}. {{title}}. <{{container}}, {{volume}}({{issue}}):{{pages}}|{{publisher}}>.
1 {{author}} ({{issued:y}}) 「{{title}}」,『{{container}}』,<{{volume}}巻{{issue}}号|{{volume}}({{issue}})>,<pp.{{pages}}|{{pages}}頁>.
1 {{author}}.「{{title}}」.<『{{container}}』|{{container}}>,{VOL},{{issued:y}}.
1 <[{{issue}}] |>{{author}}: “{{title}}”, {{container:conf}}, pp. {{pages}} ({{issued:y}}).
1 <[{{issue}}] |>{{author}}<:|：|,>{{title}}<,|，>{{container}}<,|，>{{volume}}巻<,|>{{issue}}号<,|，><pp.|>{{pages}}<,|，>{{issued:y}}.
"""

REPORT = f"""
4 {{body}}「{{title}}」<（{{issued:jad}}）|{{issued:jad}}|、{{issued:jad}}|（{{issued:jam}}）|（{{issued:jay}}）>{PAGE}{MAYBE}{END}
3 {{body}}『{{title}}』<（{{publisher:body}}、{{issued:jay}}）|（{{issued:jay}}）|{{issued:jam}}|、{{issued:jam}}|（{{issued:jam}}）>{PAGE}{MAYBE}{END}
1 {{body}}<編|編著>『{{title}}』（{{publisher:body}}、{{issued:jay}}）{PAGE}{END}
2 {{body}}『令和{{issue}}年版<　|>{{title}}』<（{{publisher}}、{{issued:jay}}）|{{issued:jay}}|（{{issued:jay}}）>{PAGE}{END}
1 『{{title}}』（{{publisher:body}}、{{issued:jay}}）{PAGE}{END}
1 「{{title}}」<（{{issued:jad}}）|{{issued:jad}}|（{{issued:jad}}閣議決定）|（{{issued:jad}}国家安全保障会議決定・閣議決定）>{PAGE}{MAYBE}{END}
2 {WRITER}「{{title}}」{{publisher:body}}、{{issued:jad}}{MAYBE}{END}
2 {WRITER}「{{title}}」{{publisher:body}}{{genre}}<{{number}}|>{SEP}{{issued:jam}}{MAYBE}{END}
2 {WRITER}「{{title}}」『{{site}}』<第{{serial}}号|No.{{serial}}|第{{issue}}号><、{{issued:jad}}|（{{issued:jad}}）|、{{issued:jam}}>{MAYBE}{END}
1 {{body}}「{{title}}」{{number}}、{{issued:jad}}{MAYBE}{END}
1 {{body}}「{{title}}」『{{site}}』{{issued:jad}}{MAYBE}{END}
1 {{body}}、{{title}}、{{issued:jad}}{URL}
1 {{body}}：{{title}}，{{issued:jay}}{MAYBE}
1 <閣議決定|国家安全保障会議決定・閣議決定|国家安全保障会議・閣議決定>「{{title}}」<（{{issued:jad}}）|{{issued:jad}}|、{{issued:jad}}>{PAGE}{MAYBE}{END}
1 {{body}}編『{{title}}』第{{volume}}<巻|冊>（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {{author}}<首相|外務大臣|防衛大臣|官房長官>「{{title}}」<（{{issued:jad}}）|{{issued:jad}}>{MAYBE}{END}
1 {{body}}報道発表「{{title}}」{{issued:jad}}{MAYBE}{END}
1 {{body}}「{{title}}」（プレスリリース、{{issued:jad}}）{MAYBE}{END}
1 {{author}}「{{title}}」博士論文、{{publisher}}、{{issued:jay}}{PAGE}{END}
1 {{author}}「{{title}}」（{{publisher:body}}博士学位論文、{{issued:jay}}）{PAGE}{END}
"""

WEB = f"""
3 {WRITER}「{{title}}」『{{site}}』{{issued:jad}}{URL}{END}
2 {{body}}「{{title}}」<（{{issued:jad}}）|{{issued:jad}}|、{{issued:jad}}|>{URL}{END}
2 {{body}}「{{title}}」{URL}{END}
1 {{body}}ウェブサイト「{{title}}」{URL}{END}
2 「{{title}}」{{site}}<、{{issued:jad}}|（{{issued:jad}}）|>{URL}{END}
1 「{{title}}」『{{site}}』{{issued:jad}}{URL}{END}
1 {{site}}「{{title}}」{{issued:jad}}{URL}{END}
1 {{body}}HP「{{title}}」{URL}{END}
1 {WRITER}「{{title}}」{{publisher:body}}{SEP}{{issued:jad}}{URL}{END}
1 {{title}}（{{body}}）{URL}
1 {{body}}、{{url}}{ACCESS}{END}
1 {{url}}{ACCESS}
1 {{author}}「{{title}}」{{site}}（{{issued:jad}}）{{url}}
1 {{author}}、{{title}}、{{site}}、{{issued:jad}}{URL}
"""

SIST = """
3 {author}. {title}. {container}. {issued:y}, vol. {volume}, no. {issue}, p. {pages}.
2 {author}. {title}. <{place}, |>{publisher}, {issued:y}, <p. {pages}|{page}p>.
3 {body}. “{title}”. {site}. <{issued:iso}|{issued:jad}|{issued:y}>. {url}, （参照 {accessed:iso}）.
1 {author}. “{title}”. {volume_title}. {editor}編. {publisher}, {issued:y}, p. {pages}.
1 {author}. {title}. {edition}, {publisher}, {issued:y}, {page}p., （{series}）.
1 {author}. {title}. {news}. {issued:iso}, 朝刊, p. {issue}.
1 {author}. “{title}”. {news}. {issued:iso}. {url}, （参照 {accessed:iso}）.
1 {body}. {title}. {publisher:body}, {issued:y}, {page}p. {url}, （参照 {accessed:iso}）.
1 {author}. {title}. {container}. {issued:y}, {volume}({issue}), p.{pages}. {doi}.
1 {author}, {title}. {publisher}, {issued:y}.
"""

RECORDS = f"""
3 <「{{law}}」|{{law}}>（{{lawyear}}{{lawno}}）<|第{{issue}}条|第{{issue}}条第1項>{MAYBE}{END}
1 {{lawyear}}{{lawno}}「{{law}}」<|第{{issue}}条>{END}
3 {{record}}（{{issued:jad}}）<|{{page}}頁|、{{author}}発言|{{author}}答弁>{MAYBE}{END}
1 {{author}}<発言|答弁|首相答弁>、{{record}}、{{issued:jad}}{END}
1 {{record}}、{{issued:jad}}、{{author}}発言{END}
1 「{{record}}」（{{issued:jad}}）<|{{page}}頁>{MAYBE}{END}
1 国会会議録検索システム「{{record}}」{{issued:jad}}{URL}{END}
2 {{treaty}}（{{issued:jad}}<|署名|発効|条約第{{issue}}号>）{MAYBE}{END}
2 国連安全保障理事会決議<第|>{{serial}}<号|>（{{unno}}、{{issued:jad}}）{END}
1 国連安保理決議{{serial}}（{{issued:jay}}）{END}
1 {{court}}{{issued:jad}}<判決|決定><『{{container}}』{VOL}{{page}}頁|民集{{volume}}巻{{issue}}号{{page}}頁|判時{{serial}}号{{page}}頁>{END}
1 {{author}}<内閣総理大臣|外務大臣|防衛大臣><記者会見|演説>「{{title}}」（{{issued:jad}}）{MAYBE}{END}
1 {{author}}「{{title}}」（<講演|演説|基調講演>、{{place}}、{{issued:jad}}）{MAYBE}{END}
1 {{author}}「{{title}}」（{{event}}報告、{{issued:jad}}）{END}
"""

SHORT = """
2 {surname}『{title}』{page}頁。
2 {surname}「{title}」{page}頁。
1 {surname}、『{title}』、{page}頁。
1 {surname}（{issued:y}）{page}頁。
1 {body}『{title}』{page}頁。
"""

WITH_ENGLISH = f"""
2 {WRITER}「{{title}}」（{{translation}}）『{{container}}』{VOL}{DATE}{PAGE}{END}
1 {WRITER}『{{title}}』（{{translation}}）（{{publisher}}、{{issued:jay}}）{PAGE}{END}
1 {WRITER}『{{title}}』［{{translation}}］（{{publisher}}、{{issued:jay}}）{PAGE}{END}
2 {{body}}「{{title}}」［{{translation}}］<（{{issued:jad}}）|{{issued:jad}}>{MAYBE}{END}
"""

# English works cited in Japanese notes, with the note's own punctuation
ENGLISH = f"""
4 {{author}}, *{{book}}* ({{place}}: {{publisher}}, {{issued:y}})<, p. {{page}}|, pp. {{pages}}|, pp.{{pages}}|>{END}
3 {{author}}, “{{title}},” *{{container}}*, <Vol.|vol.> {{volume}}, <No.|no.> {{issue}} ({{issued:some}}), <pp. {{pages}}|p. {{page}}|pp.{{pages}}>{END}
2 {{author}}, “{{title}},” *{{container}}* {{volume}}, no. {{issue}} ({{issued:y}}): {{pages}}{END}
3 {{author}}, “{{title}},” *{{news}}*, {{issued:full}}<|, {{url}}{ACCESS}>{END}
2 {{author}}, “{{title}},” {{publisher:body}}, {{issued:full}}{MAYBE}{END}
2 {{body}}, “{{title}},” {{issued:full}}{MAYBE}{END}
1 {{body}}, *{{title}}*, {{issued:full}}<|, p. {{page}}>{MAYBE}{END}
1 “{{title}},” *{{news}}*, {{issued:full}}{MAYBE}{END}
1 {{author}}, “{{title}},” in {{editor}}, <ed.|eds.>, *{{volume_title}}* ({{place}}: {{publisher}}, {{issued:y}})<, pp. {{pages}}|>{END}
1 {{author}}, *{{book}}*, {{publisher}}, {{issued:y}}<, p.{{page}}|>{END}
1 {{author}}, *{{book}}* ({{publisher}}, {{issued:y}})（邦訳、<『{{also}}』|{{alsoby}}『{{also}}』>）{END}
1 {{author}}, *{{book}}* ({{place}}: {{publisher}}, {{issued:y}}), pp. {{pages}}（邦訳、{{alsoby}}『{{also}}』）{END}
1 {{body}}, {{title}}, {{issued:full}}{URL}
"""

FAMILIES = [
    (13, "ja", NEWS),
    (16, "ja", BOOK),
    (7, "ja", CHAPTER),
    (16, "ja", ARTICLE),
    (14, "ja", REPORT),
    (10, "ja", WEB),
    (6, "ja", SIST),
    (8, "ja", RECORDS),
    (2, "ja", SHORT),
    (3, "ja", WITH_ENGLISH),
    (12, "en", ENGLISH),
]
"""weight, language of the work, forms"""

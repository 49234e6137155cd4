"""Titles of pages that are not what was asked for; data for `soft`.

Each pattern must match a whole part of a title (NFKC, lower case, outer punctuation gone). `few` patterns are words
that are also the titles of books, articles and songs ("Access Denied", "Not Found"): they count only on a page with
little text.
"""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import DoubtReason


@dataclass(frozen=True, slots=True)
class Phrases:
    """The titles of one kind of page."""

    kind: DoubtReason
    sure: tuple[str, ...]
    few: tuple[str, ...] = ()
    most: int = 4000
    """characters of visible text up to which the `few` count"""
    headings: bool = True
    """the first h1 counts as the title does"""


_PAGE_JA = r"(?:web)?(?:ページ|ファイル|記事|コンテンツ|アドレス|資料|文書|情報|url|サイト)"
_THAT_JA = (
    r"(?:申し訳(?:ございません|ありません)(?:が)?[、,。 ]*)?"
    r"(?:(?:お|ご)?(?:探し|指定|希望|覧)の|ご?指定された|該当(?:する|の)|アクセス(?:した|された|しようとした)|要求された|"
    r"リクエスト(?:した|された)|この|その|お客様が|お求めの|ご覧になろうとした|ご指定いただいた)*"
)
_GONE_JA = (
    r"(?:見つ(?:かり|けられ)ません|みつかりません|存在しません|存在しないか.*|ありません|ございません|なくなりました|"
    r"(?:既に|すでに)?(?:削除|移動)(?:されました|されています|済みです|された(?:可能性.*|か.*))|"
    r"表示(?:することが)?できません|(?:掲載|公開|配信)(?:期間)?(?:は|を|が)?(?:終了|終わり).*|閲覧(?:することが)?できません)"
    r"(?:でした)?"
)
_PAGE_EN = (
    r"(?:(?:we're |we are )?sorry[,.;!:]? *|oops[,.;!:]? *|uh[- ]oh[,.;!:]? *)?(?:but )?(?:the |this |that |your |requested )*"
    r"(?:web ?)?(?:page|file|document|article|url|resource|content|story)"
    r"(?: (?:that )?(?:you(?:'re| are| were|'ve| have)? )?(?:requested|looking for|trying to (?:reach|view|access)|tried to (?:reach|view|access)))?"
)
_GONE_EN = (
    r"(?: (?:was|were|is|are|could|can|does|did|has|have) ?(?:not|n't)(?: be| been)? ?(?:found|available|exist|located|displayed)"
    r"| (?:isn't|wasn't|couldn't|can't|doesn't|hasn't|cannot)(?: be| been)? ?(?:found|available|exist|located|displayed)"
    r"| (?:is )?no longer (?:exists?|available)| (?:is )?unavailable| (?:has been |was )?(?:removed|deleted|expired)| (?:is )?missing| not found)"
)

MISSING = Phrases(
    DoubtReason.SOFT_404,
    sure=(
        _PAGE_EN + _GONE_EN,
        r"(?:(?:we're |we are )?sorry[,.;!:]? *|oops[,.;!:]? *)?(?:we )?(?:couldn't|could not|can't|cannot) find "
        r"(?:the |that |this |your )*(?:page|file|document|article)(?: you.*)?",
        r"no such (?:page|file|document)",
        r"(?:http )?(?:error|status)[ :]*404(?: (?:page |file )?not found)?",
        r"404[ :,.!/-]+(?:error[ :,.!-]+)?(?:(?:page|file|document|url) )?(?:not found|does not exist|error|page)(?: error)?",
        r"(?:404 ?(?:エラー|error)?[ :、。!-]*)?"
        + _THAT_JA
        + _PAGE_JA
        + r"(?:は|が|を)?(?:、|,)?(?:現在)?(?:、|,)?"
        + _GONE_JA,
        _PAGE_JA + r"(?:未検出|が無い|がない|なし)",
        r"404 ?エラー(?:ページ)?",
        r"(?:申し訳(?:ございません|ありません)(?:が)?[、,。 ]*).{0,30}(?:見つかりません|存在しません)(?:でした)?",
        r"(?:掲載|公開)(?:期間)?(?:は|を|が)?終了(?:しました|いたしました|しています)",
    ),
    few=(
        r"(?:http )?404(?: error)?",
        r"410(?: gone)?",
        r"not found",
        r"error|エラー(?:ページ)?|errorページ",
        r"(?:nothing|no (?:results?|content)) (?:was |were )?found",
        r"(?:該当|お探し).{0,10}(?:ありません|見つかりません)(?:でした)?",
    ),
)
LOG_IN = Phrases(
    DoubtReason.LOG_IN,
    sure=(
        r"(?:you must|you need to|please) (?:log|sign) ?(?:in|on)\b.*",
        r"(?:log ?in|sign ?in|authentication) (?:is )?required",
        r"ログイン(?:が必要です|してください)",
    ),
    few=(
        r"(?:log ?in|sign ?in|log ?on|sign ?on)(?: page| form| here| screen)?",
        r"(?:log ?in|sign ?in) (?:to|or|with) .{1,40}",
        r"(?:user|member|members|account|subscriber|institutional|customer|staff|single sign-on|sso) ?(?:log ?in|sign ?in|sign ?on)(?: page)?",
        r"(?:会員|ユーザー?|利用者|メンバー|購読者|マイページ|お客様|アカウント|職員|学内)?(?:専用)?(?:の|へ)?(?:ログイン|サインイン|ログオン)(?:ページ|画面|フォーム|認証)?",
        r"(?:会員|学内|購読者)(?:専用|限定)(?:ページ|コンテンツ|記事)?",
        r"(?:ユーザー?|利用者|統合|学認)?認証(?:画面|ページ|システム)?",
    ),
    headings=False,
)
PARKED = Phrases(
    DoubtReason.PARKED,
    sure=(
        r"(?:the |this )?(?:domain(?: name)?|web ?site)(?: [\w.-]+)? (?:is|may be|could be) (?:available )?for sale\b.*",
        r"[\w-]+(?:\.[\w-]+)+ (?:is|may be|could be) (?:available )?for sale\b.*",
        r"(?:buy|purchase|get) (?:this|the) domain(?: name)?\b.*",
        r"(?:the |this )?domain(?: name)?(?: [\w-]+(?:\.[\w-]+)+)? (?:is |has been |has )?(?:parked|expired|suspended)\b.*",
        r"(?:premium )?domain(?: name)?s? (?:for sale|parking|marketplace)",
        r"[\w-]+(?:\.[\w-]+)+ (?:is )?(?:parked|expired|coming soon)\b.*",
        r"parked (?:domain|page)(?: name)?\b.*|domain default page",
        r".{0,40}ドメイン(?:名)?(?:は|を|が)?(?:、|,)?(?:現在)?(?:、|,)?.{0,12}(?:販売|売り出し|売出し?|売却|譲渡)(?:中|されて|して|可能|いたし).*",
        r".{0,40}ドメイン(?:名)?(?:は|が)?(?:、|,)?.{0,20}(?:で取得されて|によって取得|の有効期限|期限が?切れ|失効).*",
    ),
    few=(
        r"(?:this )?(?:account|web ?site|site) (?:has been |is )?suspended",
        r"future home of something.*",
        r"welcome to (?:nginx|openresty)|apache2? (?:\w+ )?default page.*|it works|test page for .{0,40}(?:apache|nginx|http).*|"
        r"(?:apache )?http server test page.*|iis windows(?: server)?|default web site page",
        r"(?:web)?サイト(?:は)?(?:準備中|公開準備中|開設準備中)(?:です)?",
    ),
    most=6000,
)
WALL = Phrases(
    DoubtReason.BOT_WALL,
    sure=(
        r"attention required[! ]*(?:cloudflare)?",
        r"(?:please )?(?:verify|verifying|confirm|prove)(?:ing)? (?:that )?(?:you are|you're|you)(?: not)?(?: an?)? ?(?:human|robot|bot)\b.*",
        r"checking (?:your browser|if the site connection is secure).*|ddos protection by .*",
        r"pardon our interruption[. ]*|making sure you're not a bot|incapsula incident.*|ddos-guard",
        r"(?:sorry,? )?you have been blocked|sorry, you have been blocked.*",
        r"unusual traffic (?:from|detected).*",
        r"(?:あなたは|私は)?ロボットでは(?:ありません|ないことを).*|(?:あなたが)?人間(?:である|か)(?:こと)?(?:を|の)?(?:確認|証明).*",
    ),
    few=(
        r"just a moment",
        r"(?:are you|i'm not|i am not|not) a (?:robot|human)|are you human|robot or human",
        r"(?:robot|bot|human|browser|security|captcha|recaptcha)[ -](?:check|verification|challenge|test|detection)",
        r"(?:re)?captcha(?: required)?|one moment(?:, please)?|please wait(?: while .*)?|loading",
        r"access (?:to this (?:page|site) (?:has been |is )?)?(?:denied|blocked|restricted|forbidden)",
        r"(?:http )?(?:error )?403(?: -)?(?: forbidden)?(?: access.*)?|request (?:blocked|rejected|unsuccessful)",
        r"too many requests|rate limit(?:ed| exceeded)?",
        r"(?:画像|セキュリティー?|ボット|ブラウザー?|ロボット)(?:の)?(?:認証|確認|チェック|検証)(?:中|画面|ページ)?(?:です)?",
        r"(?:アクセス|接続|リクエスト)(?:が|は)?(?:拒否|制限|遮断|ブロック|禁止)(?:されました|されています|しています|中)?",
        r"(?:しばらく|少々)お待ち(?:ください|下さい)",
    ),
    most=2500,
)
FAILURE = Phrases(
    DoubtReason.ERROR_PAGE,
    sure=(
        r"error establishing a database connection|database (?:connection )?error",
        r"(?:http )?(?:error )?50[0234] (?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)",
    ),
    few=(
        r"(?:internal )?server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|runtime error",
        r"(?:this |the |our )?(?:web ?)?(?:site|page) is (?:currently )?(?:under|down for) (?:construction|maintenance)|"
        r"under (?:construction|maintenance)|(?:scheduled |site |system )maintenance|maintenance mode|down for maintenance",
        r"we'll be (?:right )?back(?: soon| shortly)?|temporarily (?:unavailable|down|offline)",
        r"an? (?:application |unexpected |unknown )?error (?:has )?occurred|something went wrong|application error",
        r"(?:ただ今|ただいま|現在)?(?:、)?(?:本|当)?(?:システム|サーバー?|サイト)?(?:は)?(?:、)?(?:メンテナンス|工事|保守|調整)(?:作業)?中(?:です)?(?:のお知らせ)?",
        r"(?:システム|サーバー?|内部|アプリケーション)エラー(?:が発生(?:しました)?)?|エラーが発生しました",
        r".{0,12}(?:アクセスが集中|混雑)して(?:います|おります).*",
    ),
    most=2500,
)
KINDS = (MISSING, LOG_IN, PARKED, WALL, FAILURE)

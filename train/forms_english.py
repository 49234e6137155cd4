"""Forms of notes in English policy papers: Chicago notes, their everyday deviations, MLA, MHRA, Bluebook, loose ones.

A line is a form (see `markup`); the number before it says how often it is drawn.
"""

ACCESS = "<|<, accessed {accessed:full}|, accessed on {accessed:dmy}| (accessed {accessed:full})| (last accessed {accessed:full})|, last visited {accessed:full}| [accessed {accessed:dmy}]|, accessed {accessed:mdy}|; accessed {accessed:dmy}|, (viewed {accessed:dmy})| (retrieved {accessed:mdy})>>"
LINK = "<, {url}|, {url}|, <at|available at|available at:> {url}|. {url}| \\<{url}\\>| ({url})|, \\<{url}\\>>" + ACCESS
MAYBE = f"<|{LINK}>"
ACCESSED = f"<, accessed {{accessed:full}}, {{url}}|, last modified {{issued:full}}, {{url}}|, n.d., {{url}}{ACCESS}>"
PAGE = "<, {page}|, {page}|, {page}|, p. {page}|, pp. {pages}|, at {page}|: {page}|>"
IMPRINT = "<({place}: {publisher}, {issued:y})|({place}: {publisher}, {issued:y})|({place}: {publisher}, {issued:y})|({place}, {publisher}, {issued:y})|({publisher}, {issued:y})|({issued:y})|({place}: {publisher} {issued:y})>"
AUTHOR = "<{author}|{author}|{author}|{author:ni}>"

NEWS = f"""
4 {AUTHOR}, “{{title}},” *{{news}}*, {{issued:full}}<|, {{section}}|, p. {{section}}|, {{page}}>{MAYBE}.
2 {AUTHOR}, “{{title}}”, *{{news}}*, {{issued:full}}{MAYBE}.
2 {AUTHOR}, ‘{{title}}’, *{{news}}*, {{issued:dmy}}<|, p. {{page}}>{MAYBE}.
2 “{{title}},” *{{news}}*, {{issued:full}}{MAYBE}.
1 “{{title}},” {{news}} ({{issued:full}}){MAYBE}.
1 {AUTHOR}, “{{title}},” *{{news}}* ({{place}}), {{issued:full}}<, {{page}}|, {{section}}>.
1 {AUTHOR}, “{{title}},” *{{news}}* ({{issued:full}}){MAYBE}.
1 {{title}}, {{news}}, {{issued:full}}{MAYBE}<.|>
1 {{title}}, *{{news}}* ({{issued:full}}) {{url}}
1 {AUTHOR}, *{{title}}*, {{news}}, {{issued:full}}{MAYBE}<.|>
1 {AUTHOR}: “{{title}}”, {{news}}, {{issued:full}}, {{url}}
1 {{news}}, “{{title}},” {{issued:full}}{MAYBE}.
1 {{news}}. {{issued:full}}. “{{title}}.” {{url}}<|.>
1 {{author:inv}}. “{{title}}.” *{{news}}*, {{issued:dmy}}, <{{url}}|p. {{section}}|{{url}}. Accessed {{accessed:dmy}}>.
1 "{{title}}", {{news}}, {{issued:full}}, {{url}}
1 {{author}}. "{{title}}." {{news}}. {{issued:full}}. {{url}}
1 {{author}}, “{{title}},” op-ed, *{{news}}*, {{issued:full}}{MAYBE}.
1 {AUTHOR}, “{{title}},” *{{site}}*, {{issued:full}}{LINK}.
"""

BOOK = f"""
6 {AUTHOR}, *{{book}}* {IMPRINT}{PAGE}.
2 {AUTHOR}, *{{book}}*, {{edition}} {IMPRINT}{PAGE}.
2 {AUTHOR}, *{{book}}*, trans. {{translator}} {IMPRINT}{PAGE}.
1 {AUTHOR}, *{{book}}*, translated by {{translator}} {IMPRINT}{PAGE}.
2 {{editor}}, <ed.|eds.|editors>, *{{book}}* {IMPRINT}{PAGE}.
2 {{editor}} <(ed.)|(eds.)|(eds)>, *{{book}}* {IMPRINT}{PAGE}.
1 {AUTHOR}, *{{book}}*, ed. {{editor}} {IMPRINT}{PAGE}.
1 {AUTHOR}, *{{book}}*, {{editor}} <(ed.)|(eds.)|, ed.> {IMPRINT}{PAGE}.
1 {AUTHOR}, *{{book}}*, {{translator}} (trans.) {IMPRINT}{PAGE}.
1 {{author:inv}}, *{{book}}* {IMPRINT}{PAGE}.
1 {{editor:inv}} <(ed.)|(eds.)|(ed)>, *{{book}}* {IMPRINT}{PAGE}.
1 {AUTHOR}, *{{book}}*, <vol. {{volume}}|{{series}}|{{series}} {{volume}}|{{series}}, no. {{issue}}> {IMPRINT}{PAGE}.
1 {AUTHOR}, *{{book}}*, {{publisher}}, {{place}}, {{issued:y}}{PAGE}.
1 {AUTHOR}, *{{book}}*, {{place}}: {{publisher}}, {{issued:y}}{PAGE}.
1 {AUTHOR}, *{{book}}*. {{place}}: {{publisher}}, {{issued:y}}{PAGE}.
1 {AUTHOR}, *{{book}}*, {{publisher}}, {{issued:y}}{PAGE}.
2 {{author:inv}}. *{{book}}*. <|{{edition}} |Trans. {{translator}}. |Edited by {{editor}}. >{{place}}: {{publisher}}, {{issued:y}}<|. Print|. {{pages}}>.
1 {{author:inv}}. *{{book}}*. {{publisher}}, {{issued:y}}.
1 {{body}}, *{{book}}* {IMPRINT}{PAGE}{MAYBE}.
1 {AUTHOR}: *{{book}}* {IMPRINT}<, {{page}}|, p. {{page}}>
1 {{author:ni}}, *{{book}}* ({{issued:y}}), <ch. {{issue}}|chap. {{issue}}|p. {{page}}|pp. {{pages}}|{{page}}>.
1 {{author:caps}}, *{{book}}*, {{place}}, {{publisher}}, {{issued:y}}<, p. {{page}}|>.
"""

CHAPTER = f"""
4 {AUTHOR}, “{{title}},” in *{{volume_title}}*, <ed.|eds.|edited by> {{editor}} {IMPRINT}<, {{pages}}|, {{page}}|>.
2 {AUTHOR}, “{{title}},” in {{editor}}, <ed.|eds.>, *{{volume_title}}* {IMPRINT}<, {{pages}}|, {{page}}|, pp. {{pages}}>.
2 {AUTHOR}, ‘{{title}}’, in {{editor}} <(ed.)|(eds)|(eds.)>, *{{volume_title}}* {IMPRINT}<, pp. {{pages}}|, {{page}}|>.
1 {AUTHOR}, “{{title}}”, in *{{volume_title}}* {IMPRINT}<, {{pages}}|>.
1 {{author:inv}}. “{{title}}.” *{{volume_title}}*. Ed. {{editor}}. {{place}}: {{publisher}}, {{issued:y}}. {{pages}}.
1 {{author:inv}}. “{{title}}.” In *{{volume_title}}*, edited by {{editor}}, {{pages}}. {{place}}: {{publisher}}, {{issued:y}}.
1 {AUTHOR}, “{{title}},” in {{editor}} <(ed.)|(eds.)>, {{volume_title}}, {{place}}: {{publisher}}, {{issued:y}}, pp. {{pages}}.
"""

ARTICLE = f"""
5 {AUTHOR}, “{{title}},” *{{container}}* {{volume}}, no. {{issue}} ({{issued:some}})<: {{pages}}|: {{page}}|, {{pages}}|, pp. {{pages}}|>{MAYBE}.
2 {AUTHOR}, “{{title}},” *{{container}}* {{volume}} ({{issued:y}}): {{pages}}<|, {{doi}}>.
2 {AUTHOR}, “{{title}},” *{{container}}*, <Vol.|vol.|Volume> {{volume}}, <No.|no.|Issue|issue> {{issue}} ({{issued:some}}), <pp. {{pages}}|p. {{page}}|{{pages}}>.
1 {AUTHOR}, “{{title}},” *{{container}}*, <Vol.|vol.> {{volume}}, <No.|no.> {{issue}}, {{issued:some}}, <pp. {{pages}}|p. {{page}}|{{pages}}>.
1 {AUTHOR}, ‘{{title}}’, *{{container}}*, {{volume}}<.|:|, no. |/>{{issue}} ({{issued:y}}), {{pages}}<| (p. {{page}})>.
1 {AUTHOR}, “{{title}},” *{{container}}* ({{issued:some}})<: {{pages}}|, p. {{page}}|>{MAYBE}.
1 {AUTHOR}, “{{title}},” *{{container}}*, {{issued:season}}<, {{pages}}|, pp. {{pages}}|>{MAYBE}.
1 {{author:inv}}. “{{title}}.” *{{container}}* {{volume}}, no. {{issue}} ({{issued:y}}): {{pages}}. <{{doi}}|{{url}}|>.
1 {{author:inv}}. “{{title}}.” *{{container}}*, vol. {{volume}}, no. {{issue}}, {{issued:some}}, pp. {{pages}}.
1 {{author:inv}}. “{{title}}.” *{{container}}* {{volume}}.{{issue}} ({{issued:y}}): {{pages}}.
1 {AUTHOR}, “{{title}},” *{{container}}* {{volume}}({{issue}}), {{issued:y}}, {{pages}}.
1 {AUTHOR}, “{{title}},” {{translator}} (trans.), *{{container}}*, {{volume}} ({{issued:some}}), pp. {{pages}}.
1 {{author:inv}}, “{{title}},” *{{container}}*, {{volume}}<, {{issue}}|> ({{issued:some}}), <pp. |>{{pages}}.
1 {{author}}, *{{title}}*, {{volume}} {{container}} {{page}}<|, {{page}}> ({{issued:y}}).
1 {AUTHOR}, “{{title}},” *{{container}}*, <{{issued:full}}|{{issued:my}}>{MAYBE}.
"""

REPORT = f"""
3 {{body}}, *{{title}}* ({{place}}: {{publisher:body}}, {{issued:some}})<, {{page}}|, {{pages}}|>{MAYBE}.
3 {{body}}, *{{title}}*, {{issued:full}}<|, {{page}}|, p. {{page}}>{MAYBE}.
2 {{body}}, “{{title}},” {{issued:full}}{MAYBE}.
1 {{body}}, “{{title}}”, {{issued:full}}{MAYBE}.
1 {{body}}, *{{title}}* ({{issued:some}})<|, {{page}}|, p. {{page}}>{MAYBE}.
1 {{body}}, *{{title}}*{PAGE}{MAYBE}.
1 {{body}}, *{{title}}* ({{publisher:body}}, {{issued:some}})<, {{pages}}|>{MAYBE}.
1 *{{title}}* ({{publisher:body}}, {{issued:y}}), {{pages}}.
1 *{{title}}* ({{place}}: {{publisher:body}}, {{issued:y}}), {{page}}.
3 {AUTHOR}, “{{title}},” {{publisher:body}}, {{issued:full}}{MAYBE}.
2 {AUTHOR}, *{{title}}* ({{place}}: {{publisher:body}}, {{issued:some}})<|, {{page}}|, {{pages}}>{MAYBE}.
2 {AUTHOR}, *{{title}}*, {{publisher:body}}, {{issued:full}}<|, {{page}}|, p. {{page}}>{MAYBE}.
2 {AUTHOR}, “{{title}},” {{genre}} <{{number}} |>({{place}}: {{publisher:body}}, {{issued:some}})<|, {{page}}|, {{pages}}>{MAYBE}.
2 {AUTHOR}, *{{title}}*, {{genre}} <{{number}} |>({{place}}: {{publisher:body}}, {{issued:some}})<|, {{page}}>{MAYBE}.
2 {AUTHOR}, “{{title}},” {{publisher:body}} {{genre}} <{{number}}|>, {{issued:some}}<|, {{page}}>{MAYBE}.
1 {AUTHOR}, “{{title}},” {{genre}} {{number}}, {{publisher:body}}, {{issued:some}}{MAYBE}.
1 {AUTHOR}, *{{title}}*, {{number}} ({{place}}: {{publisher:body}}, {{issued:some}})<|, {{page}}>{MAYBE}.
1 {AUTHOR}, *{{title}}*, {{publisher:body}}, {{number}}, {{issued:full}}{MAYBE}.
1 {{body}}, *{{title}}*, {{genre}} {{number}}, {{issued:some}}{MAYBE}.
1 {{body}}, *{{title}}*, {{number}} ({{place}}: {{publisher:body}}, {{issued:some}}), {{page}}.
1 {{body}}, {{title}}, {{issued:full}}{LINK}<.|>
1 {{body}}: {{title}}, {{issued:full}}<|, {{page}}>{MAYBE}
1 {AUTHOR}: {{title}}. {{publisher:body}}, {{issued:full}}. {{url}}
1 {{body}}. {{title}}. {{issued:full}}. {{url}}
1 {{body}}. *{{title}}*. {{place}}: {{publisher:body}}, {{issued:y}}. {{url}}.
1 {{title}}, {{publisher:body}} ({{issued:full}}) {{url}}
1 {{body}}, “{{title}},” press release, {{issued:full}}{MAYBE}.
1 {{body}}, "{{title}}", {{issued:full}}, {{url}}
"""

WEB = f"""
2 “{{title}},” {{publisher:body}}, {{issued:full}}{LINK}.
2 “{{title}},” {{publisher:body}}{ACCESSED}.
1 “{{title}},” *{{site}}*{ACCESSED}.
2 {{body}}, “{{title}}”{ACCESSED}.
2 {{body}}, “{{title}},” {{issued:full}}{LINK}.
1 {{body}}, “{{title}}”{LINK}.
1 {{body}}, “{{title}},” {{site}}, {{issued:full}}{LINK}.
1 {AUTHOR}, “{{title}},” *{{site}}* (blog), {{issued:full}}{LINK}.
1 {AUTHOR}, “{{title}},” {{site}}, {{issued:full}}<, video, 1:02:33|, audio podcast|, YouTube video>{LINK}.
1 {{title}}, {{url}}{ACCESS}<.|>
1 See {{url}}{ACCESS}.
1 {{url}}{ACCESS}<|.>
1 {{body}}, {{url}}{ACCESS}<|.>
1 *{{title}}* (website), {{publisher:body}}{ACCESSED}.
1 {{body}}. “{{title}}.” Accessed {{accessed:mdy}}. {{url}}.
1 {AUTHOR}, “{{title}},” {{publisher:body}} (blog), {{issued:full}}{LINK}.
1 @{{surname}}, “{{title}},” Twitter, {{issued:full}}, 9:14 a.m., {{url}}.
1 {AUTHOR}, “{{title}},” Facebook, {{issued:full}}, {{url}}.
"""

OTHER = f"""
2 {AUTHOR}, “{{title}}” ({{thesis}}, {{publisher}}, {{issued:y}})<, {{page}}|>.
1 {AUTHOR}, “{{title}},” {{thesis}}, {{publisher}}, {{issued:y}}<, {{page}}|>.
2 {AUTHOR}, “{{title}}” (speech, {{place}}, {{issued:full}}){MAYBE}.
1 {AUTHOR}, “{{title}}” (speech, {{event}}, {{place}}, {{issued:full}}){MAYBE}.
1 {AUTHOR}, “{{title}}” (<paper presented|lecture|keynote address|remarks> at {{event}}, {{place}}, {{issued:full}}){MAYBE}.
1 {AUTHOR}, “{{title}},” <paper presented at|paper prepared for|remarks at|speech at|speech to|address to> {{event}}, {{place}}, {{issued:full}}{MAYBE}.
1 {AUTHOR}, “{{title}},” {{issued:full}}, in *{{site}}*, produced by {{publisher:body}}, podcast{LINK}.
1 {AUTHOR}, “{{title}},” unpublished manuscript, {{issued:some}}.
1 {AUTHOR}, “{{title}},” review of *{{volume_title}}*, by {{surname}}, *{{container}}* {{volume}}, no. {{issue}} ({{issued:y}}): {{pages}}.
1 {AUTHOR}, “{{title}},” <forthcoming|in press>.
1 {AUTHOR}, interview by {{surname}}, *{{news}}*, {{issued:full}}{MAYBE}.
1 {AUTHOR}, “{{title}},” testimony before the {{committee}}, {{congress}}, {{issued:full}}{MAYBE}.
1 {AUTHOR}, *{{book}}*, quoted in {{surname}}, *{{volume_title}}*, {{page}}.
"""

LAW = f"""
3 {{act}}, {{publaw}}<, {{stat}}|> ({{issued:y}}).
1 {{act}}, {{publaw}}, {{issued:full}}<, {{stat}}|>.
1 {{publaw}}, {{act}}, {{issued:full}}.
1 {{act}}, {{usc}}<| ({{issued:y}})>.
1 {{act}}, {{bill}}, {{congress}} ({{issued:y}}){MAYBE}.
1 {{act}} of {{issued:y}} (<UK|Australia|Japan|Act No. 79 of 2003>)<, s. 4|>.
3 {{council}}, {{resolution}}<, {{issued:full}}| ({{issued:y}})| ({{issued:mdy}})>{MAYBE}.
2 {{council}}, “{{title}},” {{unno}}, {{issued:full}}<|, para. 4|, 12>{MAYBE}.
1 {{council}} Res. {{unno}} ({{issued:full}}).
1 {{council}}, *{{title}}*, {{unno}} ({{issued:mdy}}){MAYBE}.
3 {{treaty}}, {{issued:full}}<|, {{reporter}}>{MAYBE}.
1 {{treaty}}, <signed at|signed|opened for signature> {{issued:full}}<|, {{reporter}}|, art. 5>.
2 {{case}}, {{report}} ({{issued:y}}).
1 *{{case}}*, {{report}}<, {{page}}|> ({{issued:y}}).
1 *{{case}}*, Judgment, {{issued:full}}, ICJ Reports {{issued:y}}, p. {{page}}<|, para. 33>.
2 {{committee}}, *{{title}}*, {{congress}}, {{issued:full}}<|, {{page}}>{MAYBE}.
1 {{committee}}, “{{title}},” hearing, {{congress}}, {{issued:full}}{MAYBE}.
1 *{{title}}: Hearing Before the {{committee}}*, {{congress}} <{{page}} |>({{issued:y}}).
1 {{body}}, {{euno}}, “{{title}},” {{issued:full}}{MAYBE}.
1 {{body}}, *{{title}}*, {{euno}} ({{place}}: {{publisher:body}}, {{issued:some}}){MAYBE}.
1 <Regulation (EU)|Directive|Council Decision (CFSP)> {{eunumber}} of {{issued:dmy}} on {{title:s}}, OJ L {{page}}, {{issued:dots}}.
1 {{council}}, {{unno}}, {{issued:full}}, <para. 12|p. {{page}}|{{page}}>.
"""

ROMANISED = f"""
2 {AUTHOR}, “{{romaji}} [{{translation}}],” *{{container}}* {{volume}}, no. {{issue}} ({{issued:y}}): {{pages}}.
2 {AUTHOR}, *{{romaji}}* [{{translation}}] (Tokyo: {{publisher}}, {{issued:y}}), {{page}}.
1 {AUTHOR}, *{{romaji}}* ({{translation}}) (Tokyo: {{publisher}}, {{issued:y}}){PAGE}.
2 {{news}}, “{{romaji}} [{{translation}}],” {{issued:full}}.
2 “{{romaji}} [{{translation}}],” *{{news}}*, {{issued:full}}{MAYBE}.
1 {AUTHOR}, “{{romaji}}” [{{translation}}], *{{news}}*, {{issued:full}}{MAYBE}.
1 {{body}}, *{{romaji}}* [{{translation}}], {{issued:full}}{LINK}.
1 {{body}}, “{{romaji}} [{{translation}}],” {{issued:full}}{MAYBE}.
1 {AUTHOR}, *{{romaji}}*, {{place}}: {{publisher}}, {{issued:y}}{PAGE}.
1 {AUTHOR}, “{{romaji}}” ({{translation}}), *{{container}}*, vol. {{volume}} ({{issued:y}}), pp. {{pages}} (in Japanese).
1 {AUTHOR}, *{{romaji}}* [{{translation}}], {{publisher}}, {{issued:y}}<|, p. {{page}}>.
"""

SHORT = """
2 {surname}, *{book}*, {page}.
2 {surname}, “{title},” {page}.
1 {surname}, “{title},” p. {page}.
1 {surname}, *{book}*, <p. {page}|pp. {pages}|chap. {issue}>.
1 {surname} {issued:y}, <{page}|p. {page}>.
1 {surname} ({issued:y}), <p. {page}|pp. {pages}>.
1 {body}, *{title}*, {page}.
"""

FAMILIES = [
    (14, "en", NEWS),
    (15, "en", BOOK),
    (8, "en", CHAPTER),
    (12, "en", ARTICLE),
    (20, "en", REPORT),
    (12, "en", WEB),
    (7, "en", OTHER),
    (10, "en", LAW),
    (5, "ro", ROMANISED),
    (4, "en", SHORT),
]
"""weight, language of the work, forms"""

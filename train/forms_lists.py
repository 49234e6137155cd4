"""Forms of reference lists in other fields: author-date, Vancouver, IEEE, Harvard, numbered and author-title lists."""

LEAD = "<||||[{issue}] |{issue}. |>"
LINK = "<||. <Available at:|Available at|Retrieved from|Online:|URL:|> {url}<|.| (accessed {accessed:dmy})|. Accessed {accessed:dmy}| [accessed {accessed:dmy}]>>"
DOI = "<|||. {doi}|, {doi}>"
A = "<{author:ii}|{author:ii}|{author:inv}|{author:caps}|{author:inv}|{author:ii}>"
Y = "<({issued:yl})|({issued:yl}).|. ({issued:yl}).|, {issued:yl}.|. {issued:yl}.|. {issued:yl}:| ({issued:yl}):|, {issued:yl}:| {issued:yl},| {issued:yl}. |. {issued:yl}|, {issued:yl}, >"
E = "<{editor:ni}|{editor:ii}|{editor:n}|{editor:inv}>"
ED = "<(ed.)|(eds.)|(Ed.)|(Eds.)|(eds)|(Hrsg.)|(Hg.)|, ed.|, eds.|, editors|, editor>"
P = "<{place}: {publisher}|{place}: {publisher}|{publisher}, {place}|{publisher}|{place}, {publisher}|{publisher}: {place}>"
PP = "<{pages}|pp. {pages}|pages {pages}|p. {pages}|S. {pages}>"
VOL = "<{volume}({issue})|{volume} ({issue})|{volume}|{volume}/{issue}|{volume}, {issue}|Vol. {volume}, No. {issue}|vol. {volume}, no. {issue}|{volume}, no. {issue}|Vol. {volume}|{volume}:{issue}|{volume} (no. {issue})>"

AUTHOR_DATE = f"""
6 {LEAD}{A} {Y} {{title:s}}. *{{container}}*<,|> {VOL}<, {PP}|: {PP}|:{{pages}}|>{DOI}.
2 {LEAD}{A} {Y} “{{title}}.” *{{container}}* {VOL}<:|: |, >{PP}{DOI}.
2 {LEAD}{A} {Y} ‘{{title:s}}’, *{{container}}*, {VOL}<: |, >{PP}{DOI}.
3 {LEAD}{A} {Y} *{{book:s}}*. {P}<.|>
2 {LEAD}{A} {Y} *{{book}}*. {P}<.|>
1 {LEAD}{A} {Y} *{{book}}*, {P}<.|>
1 {LEAD}{A} {Y} *{{book}}* <({{edition}})|, {{edition}}|. {{edition}}>. {P}.
2 {LEAD}{A} {Y} {{title:s}}. In<:|> {E} {ED}, *{{volume_title}}* <(pp. {{pages}})|, pp. {{pages}}|, {{pages}}|({{pages}})>. {P}.
2 {LEAD}{A} {Y} {{title:s}}, in<:|> {E} {ED}<,|:> *{{volume_title}}*<, | (><|pp. >{{pages}}. {P}.
1 {LEAD}{A} {Y} {{title:s}}. In *{{volume_title}}*, ed. {{editor}}, <pp. |>{{pages}}. {P}.
1 {LEAD}{A} {Y} {{title:s}}. <{PP} in|Pp. {{pages}} in|{PP} in:> *{{volume_title}}*, <edited by {{editor}}|ed. {{editor}}|{E} {ED}>. {P}.
1 {LEAD}{A} {Y} {{title}}. In *{{volume_title}}*, {P}, {PP}.
1 {LEAD}{E} {ED} {Y} *{{book}}*. {P}.
2 {LEAD}{A} {Y} {{title:s}}. <In |>*{{container:conf}}*<, {PP}|. {PP}|, {{place}}|>.
2 {LEAD}{A} {Y} {{title:s}}<. |, |. (><{{genre}} {{number}}|{{genre}}|Technical Report {{number}}|Tech. Rep. {{number}}><. |, |). >{P}{LINK}.
1 {LEAD}{A} {Y} {{title:s}}. {{thesis}}, {{publisher}}<, {{place}}|>.
1 {LEAD}{A} {Y} {{title:s}}. <Unpublished manuscript|Mimeo|Manuscript submitted for publication|Paper presented at {{event}}, {{place}}>.
2 {LEAD}{{body}}<,|.|> <({{issued:y}}).|{{issued:y}}.|({{issued:y}})> *{{title:s}}*. <{P}|{{place}}: {{publisher:body}}|{{place}}: Author>{LINK}.
2 {LEAD}{A} ({{issued:ymd}}). {{title:s}}. *{{news}}*<, {{section}}|, p. {{page}}|>{LINK}<.|>
1 {LEAD}{A} {Y} “{{title}}.” *{{news}}*, {{issued:md}}{LINK}.
1 {LEAD}{A} {Y} {{title:s}}. {{url}}<|.| (accessed {{accessed:dmy}}).| [{{accessed:dmy}}]>
1 {LEAD}{{news}} ({{issued:y}}) ‘{{title}}’, {{issued:md}}<, {{url}}|>.
1 {LEAD}———<.|> {{issued:yl}}. {{title:s}}. *{{container}}* {VOL}: {{pages}}.
1 {LEAD}<——, |———. |—. >{{issued:yl}}. *{{book}}*. {P}.
1 {LEAD}{{author:ii}} (forthcoming). {{title:s}}. *{{container}}*.
1 {LEAD}{A} {Y} {{title:s}}. *{{container}}*<| {{volume}}|, {{volume}}>.
2 {LEAD}{A} {Y} {{title:s}}. {{series}} {{volume}}. {P}.
1 {LEAD}{A} {Y} *{{book}}* ({{series}}<, {{volume}}|, vol. {{volume}}| {{volume}}>). {P}.
1 {LEAD}{A}: {{title}}, in: {{container}}, {VOL}, {{issued:y}}, {PP}.
1 {LEAD}{A}: {{book}}. {{place}}: {{publisher}} {{issued:y}}<|, {PP}>.
1 {LEAD}{A}: {{book}}, {{place}} {{issued:y}}.
1 {LEAD}{A}: {{title}}. In: {E} {ED}: {{volume_title}}. {{place}}: {{publisher}}<,|> {{issued:y}}, {PP}.
"""

VANCOUVER = f"""
4 {LEAD}{{author:van}}. {{title:s}}. *{{container:abbr}}*<. | ><{{issued:y}};{{volume}}({{issue}}):{{pages}}|{{issued:y}};{{volume}}:{{pages}}|{{issued:y}} {{issued:md}};{{volume}}:{{pages}}>{DOI}.
1 {LEAD}{{author:van}}: {{title:s}}. {{container}} {{issued:y}}, {{volume}}<({{issue}})|>:{{pages}}.
1 {LEAD}{{author:van}} ({{issued:y}}) {{title:s}}. {{container:abbr}} {{volume}}<({{issue}})|>:{{pages}}{DOI}
2 {LEAD}{{author:van}}. {{book}}. <|{{edition}} >{{place}}: {{publisher}}; {{issued:y}}<|. p. {{pages}}>.
1 {LEAD}{{author:van}}. {{title:s}}. In: {{editor:van}}, editors. {{volume_title}}. {{place}}: {{publisher}}; {{issued:y}}. p. {{pages}}.
1 {LEAD}{{author:ii}} {{title:s}}. {{container:abbr}} {{volume}}, {{pages}} ({{issued:y}}).
1 {LEAD}{{author:ni}}, {{container:abbr}} {{volume}}, {{page}} ({{issued:y}}).
"""

IEEE = f"""
4 {LEAD}{{author:ni}}, “{{title:s}},” *{{container:abbr}}*, vol. {{volume}}, no. {{issue}}, pp. {{pages}}, {{issued:some}}{DOI}.
2 {LEAD}{{author:ni}}, “{{title:s}},” in *{{container:conf}}*, <{{place}}, |>{{issued:y}}, pp. {{pages}}.
1 {LEAD}{{author:ni}}, *{{book}}*<, {{edition}}|>. {{place}}: {{publisher}}, {{issued:y}}.
3 {LEAD}{{author}}. {{title:s}}. <In |>*{{container:conf}}*, <pages {{pages}}, |pp. {{pages}}, |>{{issued:some}}<. {{publisher}}|>.
3 {LEAD}{{author}}. {{title:s}}. *{{container}}*, {{volume}}({{issue}}):{{pages}}, {{issued:some}}.
1 {LEAD}{{author}}. *{{book}}*. {{publisher}}, <{{place}}, |>{{issued:y}}.
1 {LEAD}{{author:ni}}. {{title:s}}. Technical Report {{number}}, {{publisher}}, {{issued:some}}.
1 {LEAD}{{author:ni}}. {{title:s}}. In {{editor:ni}}, editors, *{{volume_title}}*, <pages|pp.> {{pages}}. {{publisher}}, {{issued:y}}.
1 {LEAD}{{author:ni}}. {{title:s}}. {{thesis}}, {{publisher}}, {{issued:y}}.
1 {LEAD}{{author:ni}}, {{title:s}}, *{{container}}*<,|> {{volume}} ({{issued:y}}), <pp. |>{{pages}}.
1 {LEAD}{{author:ni}}: {{title:s}}, {{container}}, Vol. {{volume}}, No. {{issue}}, pp. {{pages}} ({{issued:y}}).
"""

TITLES = f"""
2 {LEAD}{A}. *{{book}}*. {P}, {{issued:y}}.
1 {LEAD}{A}. “{{title}}.” *{{container}}* {{volume}}.{{issue}} ({{issued:y}}): {{pages}}. <Print|Web. {{accessed:dmy}}|>.
1 {LEAD}{{title}}. {P}, {{issued:y}}.
1 {LEAD}{A}, {{title}}, {{container}}, {{issued:y}}, {PP}.
1 {LEAD}{A}, *{{book}}*, {P}, {{issued:y}}.
1 {LEAD}{{author:caps}}, {{book}}, {{publisher}}, {{place}}, {{issued:y}}<, p. {{page}}|>.
1 {LEAD}{{author:ni}}, {{book}}, {P}, {{issued:y}}.
1 {LEAD}{A}, « {{title}} », *{{container}}*, <vol. {{volume}}, |n° {{issue}}, ><n° {{issue}}, |>{{issued:y}}, p. {{pages}}.
1 {LEAD}{{issued:y}} {{book}}. {{place}}: {{publisher}}.
"""

FAMILIES = [(60, "en", AUTHOR_DATE), (14, "en", VANCOUVER), (16, "en", IEEE), (10, "en", TITLES)]

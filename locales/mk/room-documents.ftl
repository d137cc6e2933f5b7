### Документи: што кажуваат за групите луѓе, на самото место.

documents-room = Документи
documents-lead = Што кажуваат стратегиите, плановите, одлуките и извештаите за групите луѓе. Отворете документ за да го прочитате со означени делови од текстот.
documents-all = Сите документи
documents-nothing = Сè уште не е прифатен документ
documents-nothing-next = Додајте стратегија, план или извештај, погледнете што е препознаено и прифатете.
documents-to-files = Кон датотеките
documents-any = сите

documents-kind-strategy = стратегија
documents-kind-plan = план
documents-kind-report = извештај
documents-kind-decision = одлука
documents-kind-other = документ

documents-language-unknown = јазикот не е препознаен
documents-language-croatian = hrvatski
documents-language-montenegrin = crnogorski

documents-in-force = на сила
documents-not-in-force = не е на сила
documents-not-in-force-why = Документ што не е на сила не се однесува на никого.
documents-pages = { $pages ->
    [one] { $pages } страница
   *[other] { $pages } страници
}
documents-not-named = Не се наведени

## Скалилата и скалата на СЗО

documents-legend = Што значат зборовите
documents-naming-is-not-acting = Да се наведе не значи да се дејствува. За секоја група документот стои на највисокото скалило што го достигнува некој негов дел.
documents-ladder-means-listed = Групата е наведена, сама или меѓу други, и за неа ништо не се кажува и не се прави.
documents-ladder-means-described = Се кажува нешто за нејзината состојба, потреби или проблеми.
documents-ladder-means-measure = За неа се прави или се планира нешто.
documents-ladder-means-resourced = За неа се прави нешто со средства, со носител и со начин да се види што се променило.

documents-scale = Скала на СЗО за род
documents-scale-about = Скалата на Светската здравствена организација се однесува само на родот. Правилата предлагаат степен според делови од текстот, а одлучува човек. Кој степен му одговара на документот, зависи од неговата намена.
documents-scale-means-not-applicable = Скалата нема смисла за овој текст.
documents-scale-means-unequal = Им дава помалку на жените или на мажите, или зборува за нив како за помалку вредни.
documents-scale-means-blind = Кон сите се однесува исто, без да гледа дали жените и мажите живеат во различни услови.
documents-scale-means-sensitive = Гледа дека жените и мажите живеат во различни услови.
documents-scale-means-specific = Дејствува за жени, мажи, девојчиња или момчиња, со средства.
documents-scale-means-transformative = Дејствува врз обичаите и моќта што стојат зад разликите, и мери што се менува.
documents-gates = Условите и деловите од текстот што одлучуваат за секој од нив
documents-gate-met = исполнет
documents-gate-not-met = не е исполнет
documents-gate-nothing-unequal = Ниту еден дел од текстот не им дава помалку на жените или на мажите и не зборува за нив како за помалку вредни.
documents-gate-gender-considered = Некој дел од текстот ги зема предвид жените, мажите или родот.
documents-gate-measure-with-means = Некоја мерка за жени, мажи, девојчиња, момчиња или за родова еднаквост има средства.
documents-gate-norms-with-indicator = Некоја таква мерка дејствува врз обичаите или моќта, со показател.

## Текст

documents-text = Текст
documents-no-text = Овој документ нема текст.
documents-role = Што прави делот од текстот
documents-passage = дел од текст { $number }
documents-more-passages = и уште { $count ->
    [one] { $count } дел од текст
   *[other] { $count } делови од текст
}
documents-part = Отсечок { $number } од { $parts }
documents-passages = { $count ->
    [one] { $count } дел од текст
   *[other] { $count } делови од текст
}
documents-passages-none-here = Нема во овој отсечок.
documents-passages-elsewhere = Во други отсечоци
documents-remarks-why = Ова треба да го погледне човек. Никогаш не се смета во корист на документот.

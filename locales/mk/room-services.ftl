### Услуги: список на она по што луѓето можат да дојдат.

services-room = Услуги
services-lead = По што можат да дојдат луѓето: кој го дава тоа, каде, за кого и дали има слободно место. Услугите доаѓаат од прифатени датотеки; овде никој не ги менува.
services-nothing = Сè уште не е прифатен список на услуги
services-nothing-next = Додајте список на услуги, погледнете што е препознаено и прифатете го.
services-none = Ниту една услуга не одговара на овие филтри
services-none-next = Отстранете некој филтер или напишете помалку букви од името.

services-column-service = Услуга
services-name-begins = Името почнува со
services-for-whom = За кого
services-open = Отворена
services-free = Слободни места
services-free-of = { $free } од { $capacity }

services-confidential = доверлива услуга
services-confidential-why = Во оваа програма не се чуваат ниту нејзиното име, ниту давателот, ниту местото, за преку неа никој да не биде пронајден.

services-provider = Давател
services-kind = Вид на давател
services-kind-formal = јавна установа
services-kind-non-formal = граѓанско општество или приватен
services-kind-not-said = видот на давател не е наведен

services-use = Дали може да се користи
services-capacity = Вкупно места
services-fee = Цена
services-fee-none = бесплатно
services-languages = Јазици што се зборуваат
services-papers = Документи што се бараат
services-papers-none = никакви
services-accessible = Лицата со попреченост можат да влезат и да ја користат
services-distance = Оддалеченост за корисниците, во километри
services-staff = Лица во персоналот
services-training = Часови обука по лице од персоналот за 24 месеци

services-users = Корисници
services-users-none = За оваа услуга не се запишани корисници. Најмногу покажува броењето по пол и возраст.
services-readiness-only = За услугите за лица што преживеале насилство овде се чува само подготвеноста: дали се отворени, дали имаат слободни места и обучен персонал. Бројот на луѓето што доаѓаат кај нив не се чува и не се прикажува.
services-which-users = Кои корисници
services-all-users = сите корисници
services-persons = Лица
services-contacts = Контакти
services-turned-away = Лица што останале без услуга
services-contacts-note = Едно лице може да има многу контакти, затоа контактите никогаш не се бројат како лица.
services-year = Година на корисниците
services-need = Лица за кои се знае дека им треба, а сè уште не ја добиле
services-refusals = Зошто луѓе останале без услуга

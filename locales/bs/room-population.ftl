### Stanovništvo: ko ovdje živi i koji podaci nedostaju.

population-room = Stanovništvo
population-views = Prikazi stanovništva
population-residents = Stanovnici
population-lead = Koliko ljudi broje tabele kancelarije, gdje i koga. Brojevi dolaze iz prihvaćenih datoteka; ovdje ih niko ne mijenja.
population-nothing = Još nijedna tabela stanovništva nije prihvaćena
population-nothing-next = Dodajte tabelu popisa ili registra, pogledajte šta je prepoznato i prihvatite je.
population-to-files = Na datoteke

population-all = svi stanovnici
population-any = sve
population-everywhere = svugdje
population-year = Godina

population-by-place = Stanovnici po mjestu
population-by-place-none = Nijedna tabela ne broji ove ljude.
population-by-place-none-next = Uklonite neki filter ili dodajte tabelu koja ih ima.
population-by-age = Stanovnici po dobi i spolu

population-undercounted = Grupe koje brojanja djelimično propuštaju
population-undercounted-lead = Zvanični broj i broj iz drugog izvora stoje jedan pored drugog; stvarni broj može biti između njih ili veći.
population-column-official = Zvanični broj
population-column-alternative = Drugi izvor
population-column-range = Raspon
population-at-least = { $number } ili više
population-range-unknown = ne može se reći

population-protected = Ko se ovdje ne broji
population-protected-more = Nijedan njihov broj se ne koristi i ne prikazuje, ma šta stajalo u datoteci.
population-outside-only = Za ove grupe koriste se samo podaci izvan općine:

population-tables = Tabele kancelarije
population-tables-none = Nijedna prihvaćena datoteka nema tabelu stanovništva.
population-counts-of-table = Brojevi ove tabele
population-column-table = Tabela
population-column-counts-by = Broji po
population-column-counts = Brojeva
population-column-origin = Izvor
population-column-sheet = List
population-column-cell = Ćelija

population-origin-census = popis
population-origin-register = registar
population-origin-outside = procjena izvana
population-origin-survey = anketa: ispitane osobe, ne stanovnici
population-origin-not-stated = nije navedeno

## Praznine u podacima

gaps-room = Praznine u podacima
gaps-lead = Podaci koji bi trebali postojati, a ne postoje. Grupe koje se namjerno ne broje nisu praznina i ne stoje ovdje.
gaps-none = Ovdje nije poznata nijedna praznina.
gaps-none-next = Praznine se pojavljuju kada prihvaćene datoteke ostave otvoren podatak koji lanac traži.
gaps-others = Ostale grupe
gaps-owned = neko je popunjava
gaps-not-owned = još niko
gaps-column-missing = Nedostaje
gaps-column-why = Zašto
gaps-column-ask = Koga pitati i šta

gap-owner = Ko je popunjava
gap-owner-hint = Kancelarija, funkcija ili ustanova, nikada ime osobe.
gap-owner-missing = Upišite koja kancelarija, funkcija ili ustanova popunjava prazninu.
gap-owner-private = Upišite funkciju ili ustanovu, bez adrese ili broja neke osobe.
gap-due = Do
gap-due-missing = Izaberite dan do kog se popunjava.
gap-due-wrong = Upišite dan kao godinu, mjesec i dan: 2026-12-31.
gap-due-past = Taj dan je prošao. Izaberite dan koji tek dolazi.
gap-note = Bilješka
gap-note-hint = Šta je pitano i šta je odgovoreno. Ništa o pojedinim osobama.
gap-too-long = Ovo je predugačko. Molimo napišite kraće.
gap-assign = Odredi ko
gap-change = Promijeni
gap-save = Sačuvaj
gap-until = do { $date }

gap-means-unknown = Neko bi to trebao znati, a još nije rekao.
gap-means-not-collected = Nijedan obrazac i nijedna tabela to ne traži. Potrebna je odluka ko to od sada traži.
gap-means-refused = Traženo je i odgovor je uskraćen. Razlog pomaže da se odluči šta se može učiniti.

gap-ask-known = Zavod za statistiku ili onoga ko vodi registar: tabela s ovom grupom, po spolu i naselju.
gap-ask-addressed = Službe koje pišu strategije i planove: dokumenti koji su na snazi.
gap-ask-planned = Službu za planiranje: akcioni plan s grupama, nosiocima i rokovima.
gap-ask-funded = Službu za finansije: budžet po linijama, s mjesecima i izvršenjem.
gap-ask-ready = Pružaoce usluga: da li su otvorene, imaju li slobodnih mjesta, može li ih ova grupa koristiti i koliko sati je osoblje obučavano.
gap-ask-reached = Pružaoce usluga: koliko je osoba iz ove grupe dobilo uslugu, a koliko je ostalo bez nje.
gap-ask-accounted = Onoga ko piše godišnji izvještaj: pokazatelj za ovu grupu s vrijednošću, objavljen tamo gdje ga grupa može pročitati i odgovoriti.

## Kategorije tabela stanovništva

ethnicity-albanian = Albanci
ethnicity-serb = Srbi
ethnicity-bosniak = Bošnjaci
ethnicity-croat = Hrvati
ethnicity-bosnian = Bosanci
ethnicity-bosnian-herzegovinian = Bosanci i Hercegovci
ethnicity-roma = Romi
ethnicity-ashkali = Aškalije
ethnicity-egyptian = Egipćani
ethnicity-roma-ashkali-egyptian = Romi, Aškalije i Egipćani
ethnicity-turk = Turci
ethnicity-gorani = Goranci
ethnicity-macedonian = Makedonci
ethnicity-montenegrin = Crnogorci
ethnicity-vlach = Vlasi
ethnicity-greek = Grci
ethnicity-hungarian = Mađari
ethnicity-slovenian = Slovenci
ethnicity-muslim = Muslimani
ethnicity-yugoslav = Jugosloveni
ethnicity-ukrainian = Ukrajinci
ethnicity-orthodox = pravoslavci
ethnicity-kyrgyz = Kirgizi
ethnicity-uzbek = Uzbeci
ethnicity-russian = Rusi
ethnicity-tajik = Tadžici
ethnicity-dungan = Dungani
ethnicity-uyghur = Ujguri
ethnicity-kazakh = Kazasi
ethnicity-other = ostali
ethnicity-undeclared = nisu se izjasnili
ethnicity-unknown = nepoznato
ethnicity-refused = bez odgovora

disability-with-disability = s invaliditetom
disability-without-disability = bez invaliditeta

migration-refugee = izbjeglice
migration-idp = interno raseljene osobe
migration-returnee = povratnici
migration-asylum-seeker = tražitelji azila
migration-labour-migrant = radni migranti
migration-none = nisu raseljeni
migration-undocumented = osobe bez dokumenata

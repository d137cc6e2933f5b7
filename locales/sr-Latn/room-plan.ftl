### Plan: ciljevi i njihove aktivnosti.

plan-room = Plan
plan-lead = Šta treba da se uradi, za koga, ko će to uraditi i do kada; koje budžetske linije to plaćaju i kako će se to znati. Plan dolazi iz prihvaćenih datoteka; ovde ga niko ne menja.
plan-nothing = Još nijedan plan nije prihvaćen
plan-nothing-next = Dodajte akcioni plan kao tabelu ili dokument, pogledajte šta je prepoznato i prihvatite ga.
plan-none = Nijedna aktivnost ne odgovara ovim filterima
plan-none-next = Uklonite neki filter ili upišite manje slova.

plan-text = Naziv ili broj
plan-objective = Cilj
plan-without-objective = Bez cilja
plan-lacks = Šta nedostaje
plan-lacks-responsible = nema nosioca
plan-lacks-dates = nema roka
plan-lacks-money = nema novca u budžetu

plan-plan = Plan
plan-activity = Aktivnost
plan-for-whom = Za koga
plan-everywhere = cela opština
plan-responsible = Nosilac
plan-dates = Rokovi
plan-from = od { $date }
plan-until = do { $date }
plan-cost = Trošak u planu
plan-adapts = Redovna usluga koju prilagođava
plan-adapts-none = nijedna nije navedena

plan-lines = Budžetske linije
plan-lines-none = nijedna nije navedena
plan-lines-none-why = Plan za ovu aktivnost ne navodi budžetsku liniju. Može da je plati samo linija koju plan navodi.
plan-line-code = Linija u planu
plan-line-not-found = nije nađena u budžetu

plan-indicators = Pokazatelji
plan-indicators-none = Plan za ovu aktivnost ne navodi nijedan pokazatelj.
plan-indicator = Pokazatelj
plan-measured-for = Meri se za
plan-baseline = Pre
plan-goal = Ciljna vrednost
plan-value = Postignuto
plan-published = Objavljeno
plan-reply-channel = Može da se odgovori
plan-reported = Pokazatelji iz izveštaja
plan-reported-why = Šta je, prema izveštajima, postignuto. Male vrednosti navedenih grupa su skrivene, jer to mogu biti brojevi osoba.

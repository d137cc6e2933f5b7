### Shërbimet: lista e atyre për të cilat njerëzit mund të vijnë.

services-room = Shërbimet
services-lead = Për çfarë mund të vijnë njerëzit: kush e ofron, ku, për kë dhe a ka vend të lirë. Shërbimet vijnë nga skedarët e pranuar; këtu nuk i ndryshon askush.
services-nothing = Ende asnjë listë e shërbimeve nuk është pranuar
services-nothing-next = Sillni një listë të shërbimeve, shikoni si u njoh, dhe pranojeni.
services-none = Asnjë shërbim nuk u përgjigjet këtyre filtrave
services-none-next = Hiqni një filtër, ose shkruani më pak shkronja të emrit.

services-column-service = Shërbimi
services-name-begins = Emri fillon me
services-for-whom = Për kë
services-open = I hapur
services-free = Vende të lira
services-free-of = { $free } nga { $capacity }

services-confidential = shërbim konfidencial
services-confidential-why = Në këtë program nuk ruhet as emri, as ofruesi, as vendi i tij, që askush të mos gjendet përmes tij.

services-provider = Ofruesi
services-kind = Lloji i ofruesit
services-kind-formal = institucion publik
services-kind-non-formal = shoqëri civile ose privat
services-kind-not-said = lloji i ofruesit nuk thuhet

services-use = A mund të përdoret
services-capacity = Vende gjithsej
services-fee = Tarifa
services-fee-none = falas
services-languages = Gjuhët që fliten
services-papers = Dokumentet që kërkohen
services-papers-none = asnjë
services-accessible = Mund të hyjnë dhe ta përdorin personat me aftësi të kufizuara
services-distance = Largësia për përdoruesit, në kilometra
services-staff = Persona të personelit
services-training = Orë trajnimi për person të personelit në 24 muaj

services-users = Përdoruesit
services-users-none = Për këtë shërbim nuk janë regjistruar përdorues. Më së shumti tregon numërimi i tyre sipas gjinisë dhe moshës.
services-readiness-only = Për shërbimet për personat që kanë përjetuar dhunë ruhet këtu vetëm gatishmëria: a janë të hapura, a kanë vende të lira dhe personel të trajnuar. Numri i njerëzve që vijnë te to nuk ruhet dhe nuk shfaqet.
services-which-users = Cilët përdorues
services-all-users = të gjithë përdoruesit
services-persons = Persona
services-contacts = Kontakte
services-turned-away = Persona që u kthyen pa shërbim
services-contacts-note = Një person mund të ketë shumë kontakte, prandaj kontaktet nuk numërohen kurrë si persona.
services-year = Viti i përdoruesve
services-need = Persona që dihet se kanë nevojë dhe ende nuk kanë marrë shërbim
services-refusals = Pse u kthyen njerëz pa shërbim

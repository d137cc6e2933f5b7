### Choosing a passphrase: one text for each thing that can be said about it. Nothing here repeats what was typed.

keys-advice = Četiri ili više reči koje nemaju veze jedna s drugom lako se pamte, a teško pogađaju. Dozvoljeni su sva pisma, razmaci i posebni znakovi. Broj znakova: najmanje { $least }.
keys-enough = Ovu lozinku je teško pogoditi.
keys-too-short = Molimo vas da produžite lozinku. Broj znakova: najmanje { $least }. Najlakše se pamte četiri ili više reči koje nemaju veze jedna s drugom.
keys-too-long = Molimo vas da skratite lozinku. Broj znakova: najviše { $most }.
keys-common = Ova lozinka je među prvima koje bi nepoznata osoba isprobala. Upotrebite četiri ili više reči koje nemaju veze jedna s drugom; cifre oko poznate reči malo pomažu.
keys-numbers = Brojevi, kao što su broj telefona, matični broj ili datumi, mogu se saznati. Molimo vas da dodate reči koje nemaju veze jedna s drugom.
keys-personal = Ovde je ime koje drugi povezuju s vama ili s vašom ustanovom. Molimo vas da ga izostavite ili da dodate još tri reči koje s njim nemaju veze.
keys-too-easy = Ova lozinka se još može pogoditi. Dodajte jednu ili dve reči koje nemaju veze s ostalima.

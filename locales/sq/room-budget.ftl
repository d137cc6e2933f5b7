### Buxheti: linjat, shumat, dhe për kë thuhet se janë fondet.

budget-room = Buxheti
budget-lead = Çfarë është planifikuar dhe paguar, linjë për linjë, dhe për kë thonë dokumentet se është. Shumat vijnë nga skedarët e pranuar; këtu nuk i ndryshon askush.
budget-nothing = Ende asnjë buxhet nuk është pranuar
budget-nothing-next = Sillni buxhetin si tabelë, shikoni si u njoh, dhe pranojeni.
budget-years = Vitet
budget-year = Viti
budget-two-tracks = Dy rrugë, asnjëra më e mirë: shërbime të zakonshme për këdo, me përdorues të numëruar sipas gjinisë, dhe aktivitete për grupe të përmendura. Linjat e zakonshme më të mëdha janë të parat, sepse nëpër to kalon pjesa më e madhe e fondeve.

budget-bars-description = Një shirit për çdo bashkësi të saktë grupesh që e përmendin aktivitetet, pastaj fondet për këdo dhe fondet pa grup të caktuar. Çdo shumë është vetëm në një shirit, prandaj shiritat japin totalin. Tabela më poshtë ka të njëjtat shifra.
budget-overlap = Vetë grupet mbivendosen: fondet e dy grupeve nuk mblidhen kurrë.
budget-by-fund = Fondet sipas burimit
budget-by-fund-why = Fondet që nuk janë në buxhetin e vetë bashkisë ose komunës janë burim më vete.
budget-fund = Burimi
budget-fund-own = buxheti i bashkisë/komunës
budget-fund-donor = donator
budget-fund-ministry = ministri
budget-fund-civil-society = shoqëri civile
budget-fund-other = burim tjetër

budget-months = Muaj pa fonde
budget-months-why = Një muaj pa fonde është boshllëk për ata që kanë nevojë për shërbimin, edhe kur shuma e vitit është aty.
budget-months-none = Asnjë linjë nuk thotë se ka muaj pa fonde.
budget-months-all = asnjë: të dymbëdhjetë muajt janë të mbuluar
budget-months-silent = { $lines ->
    [one] { $lines } linjë nuk thotë për cilët muaj janë fondet e saj.
   *[other] { $lines } linja nuk thonë për cilët muaj janë fondet e tyre.
}

budget-lines = Të gjitha linjat
budget-lines-none = Asnjë linjë nuk u përgjigjet këtyre filtrave
budget-lines-none-next = Hiqni një filtër, ose shkruani më pak shkronja.
budget-text = Titulli ose kodi
budget-programme = Programi
budget-function = Funksioni (COFOG)
budget-economic = Kodi ekonomik
budget-code = Kodi
budget-for-whom = Për kë
budget-claimed = Aktivitetet e planit
budget-claimed-yes = e përdor një aktivitet
budget-claimed-no = nuk e përdor asnjë aktivitet

budget-amounts = Shumat
budget-phase = Faza
budget-phase-proposed = Propozuar
budget-phase-approved = Miratuar
budget-phase-adjusted = Rishikuar
budget-phase-executed = Realizuar
budget-mark = Kë e përmend linja
budget-shares = Për kë janë fondet e saj
budget-shares-why = Pjesët që i përdorin aktivitetet dhe ajo që mbetet japin bashkë linjën, pa asnjë diferencë.
budget-activity = Aktiviteti
budget-users-unknown = Ende askush nuk ka regjistruar sa gra dhe sa burra e përdorin atë që paguan kjo linjë.

### Faqja e parë e zyrës: zinxhiri, dëshmitë pas çdo hallke, zgjedhja e grupeve në fokus.

chain-room = Zinxhiri

## Zinxhiri

chain-as-of = Gjendja më { $date }.
chain-whole-place = { $place } në tërësi
chain-all-groups = Të gjitha grupet
chain-all-links = Të gjitha hallkat
chain-and-at-once = Që janë njëkohësisht
chain-nobody-else = —
chain-year = Viti
chain-one-link-why = Pse
chain-chosen = Zgjedhur nga { $by } më { $date }.
chain-chosen-in-file = Zgjedhur në skedarin e përputhjeve; këtu zgjedhjen nuk e ka nënshkruar ende askush.
chain-see-choice = Arsyet dhe zgjedhjet e mëparshme
chain-choose = Zgjidhni grupet në fokus
chain-choose-how = Zgjidhni pesë deri në tetë grupe bashkë me këshillin/kuvendin ose me ekipin, me arsyet. Pastaj për këto grupe tregohen hapat e radhës dhe të gjitha këputjet.
chain-steps-more = { $count ->
    [one] Edhe { $count } hap
   *[other] Edhe { $count } hapa
}
chain-settlements = Në vendbanime
chain-together = Njerëz në dy grupe njëherësh
chain-together-why = Rreshta që i njeh ose i përmend një skedar. Për të tjerët mund të pyesni më lart.
chain-unasked = Asnjë skedar i pranuar nuk flet për këta njerëz në këtë vend.
chain-unasked-why = Për njerëz që nuk i njeh asnjë skedar nuk mund të thuhet asgjë: mungojnë të dhënat, dhe kjo nuk thotë asgjë për askënd. Zgjidhini si grup në fokus, dhe do të kërkohen në çdo skedar.
chain-survivors-whole = Personat që kanë përjetuar dhunë tregohen vetëm për gjithë bashkinë/komunën, kurrë bashkë me një vendbanim ose një grup tjetër: dikush mund të njihej.
chain-no-row = Asnjë skedar i pranuar nuk flet për ndonjë grup këtu.

## Ende asgjë, ose shifra të vjetruara

chain-empty = Ende nuk është pranuar asgjë
chain-empty-next = Sillni tabelat, planet, buxhetet dhe dokumentet që keni, shikoni çfarë u dallua dhe pranojeni. Prej tyre ndërtohet zinxhiri.
chain-empty-closed = Kush kujdeset për skedarët, nuk ka pranuar ende asnjë.
chain-empty-waiting = Skedarët e parë u pranuan. Zinxhiri po ndërtohet; shikoni përsëri pas pak.
chain-bring-files = Te skedarët
chain-out-of-date = Këto shifra janë të datës { $date }. Që atëherë ka ndryshuar diçka mbi të cilën mbështeten; po llogariten përsëri.
chain-out-of-date-due = Këto shifra janë të datës { $date }. Që atëherë ka ndryshuar diçka mbi të cilën mbështeten; do të llogariten përsëri.
chain-out-of-date-failed = Këto shifra janë të datës { $date }. Që atëherë ka ndryshuar diçka mbi të cilën mbështeten, por llogaritja e re nuk pati sukses. Njoftoni, ju lutem, atë që mirëmban këtë program.

## Një hallkë

chain-cell-heading = { $people }: { $link }
chain-links-of-row = Hallkat e këtij rreshti
chain-figures = Shifrat dhe dëshmitë
chain-figures-none = Për këtë hallkë nuk u gjet asnjë shifër.
chain-decided = Çfarë vendosi
chain-duty = Kujt i takon
chain-whole-row = Gjithë rreshti
chain-level = { $duty }: { $level }
chain-letter = Një këputje këtu nuk është detyrë e bashkisë/komunës. Një shkresë drejtuar atij niveli tregon çfarë mungon.
chain-next-for-focus = Hapat e radhës tregohen për grupet në fokus.
chain-quotes-closed = Çfarë shkruhet në këto vende e shohin ata që, sipas rolit, mund t’i hapin dëshmitë.
chain-gap = Këtu mungon
chain-gap-who = { $owner }, deri më { $date }
chain-gap-owner = { $owner }, pa afat
chain-gap-nobody = ende askush
chain-gap-no-file = Asnjë skedar i pranuar nuk e tregon këtë. Një skedar që e tregon do ta plotësonte mungesën.
chain-gap-closed-by = Kush e plotëson: { $who }

## Grupet në fokus

chain-focus = Grupet në fokus
chain-focus-lead = Pesë deri në tetë grupe me të cilat punon këshilli/kuvendi ose ekipi. Vetëm prej tyre dalin detyra, dhe tregohen të gjitha këputjet e tyre. Grupet e tjera e ruajnë gjendjen dhe shifrat, pa ngjyra dhe pa detyra.
chain-focus-none = Ende nuk ka zgjedhur askush
chain-focus-none-next = Zgjedhja përmban pesë deri në tetë grupe dhe thotë pse. Ajo nënshkruhet dhe datohet; zgjedhjet e mëparshme mbeten këtu.
chain-focus-holds = Zgjedhja në fuqi
chain-focus-signed = Nënshkruar
chain-focus-kept = Regjistruar
chain-focus-kept-by = nga { $name }, { $date }
chain-focus-anew = Zgjidhni përsëri
chain-focus-earlier = Zgjedhjet e mëparshme
chain-focus-earlier-of = { $signed }, nga { $from } deri më { $to }
chain-focus-unanswered = Pa përgjigje
chain-focus-why = Pse ky grup?
chain-focus-field = Në cilën fushë?
chain-focus-groups = Cilët njerëz saktësisht?
chain-focus-where = Ku saktësisht?
chain-focus-how = Si?
chain-focus-why-hint = Çfarë dini që e vë këtë grup të parin: një shifër, një letër, një dëgjim publik.
chain-focus-field-hint = Për shembull puna, shëndetësia, strehimi, siguria, transporti.
chain-focus-groups-hint = Për shembull gra mbi 45 vjeç pa punë, vajza që e kanë lënë shkollën.
chain-focus-where-hint = Fshatra, lagje, një rrugë.
chain-focus-how-hint = Një masë e veçantë, ose një shërbim i zakonshëm që përshtatet.
chain-focus-steps = Zgjedhja e grupeve në fokus
chain-focus-step-rows = Cilat grupe
chain-focus-step-answers = Pesë pyetjet
chain-focus-tick = Cilat grupe? Shënoni pesë deri në tetë.
chain-focus-tick-rows = Grupet në gjithë bashkinë/komunën
chain-focus-tick-more = Vendbanime dhe njerëz në dy grupe njëherësh
chain-focus-tick-more-why = Rreshta që i njeh ose i përmend një skedar.
chain-focus-add = Një rresht tjetër
chain-focus-add-why = Një grup në një vendbanim, ose njerëz në dy grupe njëherësh, që nuk gjenden në listat më lart.
chain-focus-add-group = Grupi
chain-focus-add-where = Vendi
chain-focus-nothing = —
chain-focus-go-on = Vazhdo
chain-focus-back = Kthehu te lista
chain-focus-keep = A është ky grup në zgjedhje?
chain-focus-kept-is = Po, mbetet: { $people }
chain-focus-four = Edhe katër pyetje
chain-focus-signed-as = Në emër të kujt nënshkruhet?
chain-focus-signed-as-hint = Këshilli/kuvendi me numrin e vendimit, ekipi, komisioni. Bashkë me të ruhet emri juaj.
chain-focus-save = Nënshkruaj dhe ruaj
chain-focus-too-few = { $count ->
    [0] Ju lutem zgjidhni të paktën pesë grupe; deri tani nuk është zgjedhur asnjë. Me më pak, mbeten jashtë shumë njerëz.
    [one] Ju lutem zgjidhni të paktën pesë grupe; deri tani është zgjedhur { $count }. Me më pak, mbeten jashtë shumë njerëz.
   *[other] Ju lutem zgjidhni të paktën pesë grupe; deri tani janë zgjedhur { $count }. Me më pak, mbeten jashtë shumë njerëz.
}
chain-focus-too-many = { $count ->
    [one] Ju lutem mbani më së shumti tetë grupe; është zgjedhur { $count }. Me më shumë nuk mund të punohet njëherësh; çfarë keni shkruar mbetet në faqe.
   *[other] Ju lutem mbani më së shumti tetë grupe; janë zgjedhur { $count }. Me më shumë nuk mund të punohet njëherësh; çfarë keni shkruar mbetet në faqe.
}
chain-focus-no-why = { $people }: ju lutem shkruani pse u zgjodh ky grup.
chain-focus-no-signature = Ju lutem shkruani në emër të kujt nënshkruhet.
chain-focus-too-long = { $people }: ju lutem shkurtojeni përgjigjen te “{ $question }” deri në 2000 shenja.
chain-focus-signature-too-long = Ju lutem shkurtojeni nënshkrimin deri në 300 shenja.
chain-focus-row-unknown = Një nga rreshtat nuk është grup ose vend që njihet këtu. Ai u la jashtë; ju lutem shikoni listën.
chain-focus-survivors = Personat që kanë përjetuar dhunë mund të zgjidhen për gjithë bashkinë/komunën, por jo bashkë me një vendbanim ose një grup tjetër: dikush mund të njihej.
chain-focus-not-chosen = nuk është zgjedhur

### Choosing a passphrase: one text for each thing that can be said about it. Nothing here repeats what was typed.

keys-advice = Katër ose më shumë fjalë që nuk lidhen me njëra-tjetrën mbahen mend lehtë dhe merren me mend vështirë. Lejohen të gjitha alfabetet, hapësirat dhe shenjat; të paktën { $least } karaktere.
keys-enough = Ky fjalëkalim merret me mend vështirë.
keys-too-short = Ju lutemi zgjateni fjalëkalimin: të paktën { $least } karaktere. Më lehtë mbahen mend katër ose më shumë fjalë që nuk lidhen me njëra-tjetrën.
keys-too-long = Ju lutemi shkurtojeni fjalëkalimin: më së shumti { $most } karaktere.
keys-common = Ky është ndër të parët që do të provonte dikush që nuk ju njeh. Përdorni katër ose më shumë fjalë që nuk lidhen me njëra-tjetrën; shifrat para ose pas një fjale të njohur ndihmojnë pak.
keys-numbers = Numrat, si numri i telefonit, numri personal ose datat, mund të zbulohen. Ju lutemi shtoni fjalë që nuk lidhen me njëra-tjetrën.
keys-personal = Këtu ka një emër që të tjerët e lidhin me ju ose me zyrën tuaj. Ju lutemi hiqeni, ose shtoni edhe tri fjalë që nuk kanë lidhje me të.
keys-too-easy = Ky fjalëkalim ende mund të merret me mend. Shtoni një ose dy fjalë që nuk lidhen me të tjerat.

### Choosing a passphrase: one text for each thing that can be said about it. Nothing here repeats what was typed.

keys-advice = Four or more words that do not belong together are easy to remember and hard to guess. Every script, blanks and signs are welcome; at least { $least } characters.
keys-enough = This passphrase is hard to guess.
keys-too-short = Please make it longer: at least { $least } characters. Four or more words that do not belong together are easiest to remember.
keys-too-long = Please make it shorter: at most { $most } characters.
keys-common = This is among the first that a stranger would try. Use four or more words that do not belong together; digits around a well-known word help little.
keys-numbers = Numbers, such as a telephone number, a personal number or dates, can be found out. Please add words that do not belong together.
keys-personal = This holds a name that others connect with you or your office. Please leave it out, or add three more words that have nothing to do with it.
keys-too-easy = This could still be guessed. Add one or two words that do not belong to the others.

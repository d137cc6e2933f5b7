### tables

finding-not-a-number = “{ $found }” is not a number.
    .todo = Correct the cell, or leave it empty if the number is not known.

finding-file-too-large = This file is larger than { $limit } MB, which is the most that the program reads; nothing of it was read.
    .todo = Save it in parts and add the parts.

finding-workbook-unreadable = This spreadsheet could not be opened: it is damaged, cut off, or not a spreadsheet.
    .todo = Open it in the program that made it, save it anew as .xlsx or .ods and add it again.

finding-workbook-sealed = This spreadsheet is locked with a password, so it was not read.
    .todo = Save a copy without a password and add the copy.

finding-sheet-broken = The sheet “{ $sheet }” breaks off; the rows before the break are used.
    .todo = Compare the last rows with the original, save the file anew and add it again.

finding-sheet-hidden = The sheet “{ $sheet }” is hidden in the file; it was read like the others.
    .todo = If it should not count, delete the sheet and add the file again.

finding-too-many-rows = This sheet has more than { $limit } rows; the rows after that were left out.
    .todo = Divide the table into several files and add them all.

finding-too-many-columns = This row has more than { $limit } columns; the columns after that were left out.
    .todo = Check whether the table has cells far to the right that do not belong to it.

finding-cell-too-long = This cell is longer than { $limit } characters; its beginning is used.
    .todo = If the text matters as a whole, keep it in a document of its own.

finding-error-cells = { $count ->
    [one] A cell of this sheet shows an error of the spreadsheet ({ $found }) and has no value.
   *[other] { $count } cells of this sheet show an error of the spreadsheet and have no value; this is the first ({ $found }).
}
    .todo = Correct the formula, or type the value, and add the file again.

finding-formula-without-value = The file holds a formula here, and perhaps further on, but not its result.
    .todo = Open the file in a spreadsheet program, save it and add it again.

finding-encoding-guessed = This text is in an old encoding; { $encoding } was taken to be the right one.
    .todo = Look whether letters such as ë, č, š or ж are right. If not, save the file as UTF-8 and add it again.

finding-text-damaged = Some characters from here on could not be read as { $encoding }; they are shown as “�”.
    .todo = Save the file as UTF-8 in the program that made it and add it again.

finding-nul-bytes = The text holds characters without meaning (zero bytes); they were left out.
    .todo = Compare the rows with the original; perhaps the file was damaged on its way.

finding-quote-not-closed = A quotation mark opens this cell and none closes it; it was read as an ordinary character.
    .todo = Check this row; if something is wrong, close or remove the quotation mark.

### texts

finding-document-unreadable = This document could not be opened.
    .todo = Open it in the program that made it, save it anew and add it again.

finding-document-broken = This document is damaged or breaks off; what could be read is used.
    .todo = Compare the text with the original. If something is missing, save the document anew and add it again.

finding-document-encrypted = This document is locked with a password, so it was not read.
    .todo = Save a copy without a password and add the copy.

finding-document-too-slow = This document took too long to read.
    .todo = Save it in smaller parts, or as .docx or .odt, and add it again.

finding-unpacked-too-large = When unpacked, this document is far larger than it seems; only its beginning was read.
    .todo = Open it in the program that made it and save it anew. If you do not know where it comes from, do not open it.

finding-document-type-refused = This document declares its own document type, which is refused for safety.
    .todo = Open it in the program that made it and save it anew as .docx or .odt.

finding-nested-too-deep = Parts of this document are nested too deeply; the deepest were left out.
    .todo = Save the document anew and compare the text with the original.

finding-table-cut = A table of this document has more rows or columns than the program reads; the rest was left out.
    .todo = Save the table as a spreadsheet and add it as a file of its own.

finding-table-cell-cut = A cell of this table is longer than { $limit } characters; the table uses its beginning, the text has it whole.
    .todo = If the cell holds a whole chapter, move it out of the table.

finding-old-word-document = This document was made by an old version of Word (.doc), which is not read.
    .todo = Open it in Word or LibreOffice, save it as .docx or .odt, and add it again.

finding-not-a-document = This file is not a text document that can be read here.
    .todo = Save it as .docx, .odt, .pdf or .txt and add it again.

finding-pdf-no-text-layer = This PDF is made of pictures of pages, as a scanner makes them; it holds nearly no text.
    .todo = Add the document from which it was printed, or have its text recognised (OCR) and add it again.

finding-page-unreadable = This page could not be read; the other pages are used.
    .todo = Print the document to a new PDF, or add the document it was made from.

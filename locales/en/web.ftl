### The page around the content, and the parts that pages are made of.

## The page

web-program = Isonomia
web-title = { $page } · Isonomia
web-demo = A demonstration: every figure and name here is made up.
web-rooms = Rooms
web-language = Language
web-signed-in-as = Signed in as
web-account = Your account
web-offices = Offices
web-sign-out = Sign out
web-leave = Leave quickly
web-leave-key = Press Esc three times to leave this page quickly.
web-about = About this program
web-breadcrumbs = Way back

# The name of this language in itself.
language-own-name = English

## Forms

web-optional = (optional)
web-show-passphrase = Show
web-hide-passphrase = Hide
web-problems = { $count ->
    [one] Please look at this point
   *[other] Please look at these { $count } points
}
web-go-back = Go back
web-confirm-happens = If you go on:
web-drop-here = Drop files here, or choose them:
web-files-chosen = Files that were chosen
web-file-too-large = too large

## Lists and tables

web-find-in-table = Find in this table
web-find-none = No row holds that.
web-rows-shown = { $first }–{ $last } of { $rows }
web-pages = Pages
web-page-number = Page
web-page-before = Previous
web-page-after = Next
web-filter-show = Show
web-filter-remove = Remove filter
web-filters-chosen = Filters
web-filters-reset = Remove all filters
web-step-done = done

## Documents

web-passage-page = Page { $page }
web-mark-negated = excluded here
web-document-table = Table of the document

## Two people change one thing

web-stale-happened = { $who } saved a change here on { $when }, while you were writing.
web-stale-what-now = Nothing of yours is lost: the form below holds what you wrote. Compare, change what should change, and save again.
web-stale-both = Both versions
web-stale-field = Field
web-stale-yours = What you wrote
web-stale-saved = What is saved now
web-stale-differs = differs
web-stale-empty = empty

## Pages in the place of the one that was asked for

web-go-home = Go to the start page
web-fault-operation = If you ask for help, name this number:
web-fault-unreadable = This request could not be read
    .todo = Go back to the page before and try again.
web-fault-closed = This room is not open to your role
    .todo = If you need it for your work, ask the administrator of your office for the role.
web-fault-foreign = This form can no longer be sent
    .todo = The page was open for too long, or was opened in another way. Go back, load the page again and send the form again.
web-fault-not-found = This page is not here
    .todo = Perhaps the address has a mistake, or what stood here was moved or taken away.
web-fault-stale = Somebody else changed this meanwhile
    .todo = Go back, load the page again and look at the change before you save yours.
web-fault-too-large = This file is larger than { $megabytes } MB
    .todo = Divide it into smaller files, or save it without pictures, and send it again.
web-fault-wrong = Something in this form does not fit
    .todo = Go back to the form and look through what was written.
web-fault-wait = Too many attempts
    .todo = Please wait { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } and try again.
web-fault-ours = Something went wrong on our side
    .todo = Nothing was saved. Please try again in a few minutes.
web-fault-down = The program cannot answer right now
    .todo = Nothing was saved. Please try again in a few minutes.
web-fault-full = There is no room left to save this
    .todo = Nothing was saved. Please tell the person who runs this program that the disk is full.

## What buttons and links of every room say

web-save = Save
web-cancel = Cancel
web-add = Add
web-change = Change
web-remove = Remove
web-open = Open
web-search = Search
web-all = All

## The page of all parts, for those who build and check them

web-gallery = The parts of a page

//! Several reckonings and several offices.

use std::{sync::Barrier, thread};

use access::Verb;
use intake::{FiveQuestions, Focus};
use ledger::Ended;
use readers::text::InProcessPdf;
use store::params;

use crate::{
    desk::{Desk, TODAY, now},
    rows,
};

#[test]
fn reckoning_anew_gives_the_same_rows() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        desk.bring_all("orvelia");
        assert!(matches!(desk.reckon(), Ended::Done(_)));
        let before = rows::all(&desk);
        assert_eq!(desk.reckon(), Ended::Already);
        db.write(|tx| tx.execute("update reckoning set basis = 'another program'", params![])).unwrap();
        assert!(matches!(desk.reckon(), Ended::Done(summary) if summary.number == 2));
        assert_eq!(rows::all(&desk), before);
    });
}

#[test]
fn two_that_reckon_at_once_leave_the_rows_of_one() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        desk.bring_all("tresna");
        let start = Barrier::new(2);
        let ended: Vec<Ended> = thread::scope(|scope| {
            let run = || {
                start.wait();
                desk.reckon()
            };
            let both = [scope.spawn(run), scope.spawn(run)];
            both.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let done = ended.iter().filter(|ended| matches!(ended, Ended::Done(_)));
        assert_eq!(done.count(), 1, "{ended:?}");
        assert!(ended.contains(&Ended::Already), "{ended:?}");
        let rows = rows::all(&desk);
        db.write(|tx| tx.execute("update reckoning set basis = ''", params![])).unwrap();
        desk.reckon();
        assert_eq!(rows::all(&desk), rows);
    });
}

#[test]
fn a_decision_meanwhile_and_a_lost_lease_write_nothing() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        desk.bring_all("tresna");
        let when = (TODAY, now());
        let ended = ledger::reckon_office(&db, desk.office, when, &InProcessPdf, &|_| Ok(false)).unwrap();
        assert_eq!((ended, rows::count(&desk, "reckoning")), (Ended::LeaseLost, 0));
        // The lease is asked in the transaction that writes: a change there is as one by somebody else just before.
        let ended = ledger::reckon_office(&db, desk.office, when, &InProcessPdf, &|tx| {
            tx.execute("update reading set state = 'refused' where recognised_as = 'budget'", params![])?;
            Ok(true)
        });
        assert_eq!((ended.unwrap(), rows::count(&desk, "reckoning")), (Ended::Overtaken, 0));
    });
}

#[test]
fn another_office_is_never_touched() {
    scratch::on_both(|db| {
        let (here, there) = (Desk::new(&db, 1), Desk::in_country(&db, 2, "BA"));
        there.bring_all("tresna");
        there.reckon();
        let before = (rows::all(&there), rows::all_texts(&there));
        here.bring_all("orvelia");
        here.reckon();
        assert!(!rows::all(&here).is_empty());
        assert_eq!((rows::all(&there), rows::all_texts(&there)), before);
        let scope = here.scope(Verb::SeeChain);
        let overview = db.read(|tx| ledger::overview(tx, &scope)).unwrap().unwrap();
        assert_eq!(overview.country, "XK");
    });
}

#[test]
fn a_chosen_row_that_no_file_knows_gets_a_row_of_the_chain() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        desk.bring_all("orvelia");
        desk.reckon();
        let people = base::People::from_code("carers+older_people").unwrap();
        let answers = FiveQuestions { why: Some("Nobody asked them.".into()), ..FiveQuestions::default() };
        let focus = [Focus { people: people.clone(), place: None, answers }];
        desk.of_office(Verb::ChooseFocus, |tx, permit| {
            ledger::choose_focus(tx, permit, &focus, ("The council", now()))
        });
        assert!(db.read(|tx| ledger::is_due(tx, desk.office, TODAY)).unwrap());
        desk.reckon();
        let chain = desk.figures(&ledger::Asked::default()).judge(TODAY).unwrap();
        let chosen: Vec<_> = chain.rows.iter().filter(|row| row.focus).collect();
        assert_eq!(chosen.iter().map(|row| &row.key.people).collect::<Vec<_>>(), [&people]);
        let choice = db.read(|tx| ledger::focus(tx, &desk.scope(Verb::SeeChain))).unwrap().unwrap();
        assert_eq!((choice.groups.as_slice(), choice.signed_as.as_str()), (&focus[..], "The council"));
    });
}

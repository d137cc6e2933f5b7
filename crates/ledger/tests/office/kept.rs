//! What stands in the tables after a reckoning.

use access::{Facts, Verb};
use base::record::{File, FileId};
use intake::{FileMapping, Kind};
use ledger::Error;
use store::{Db, params};

use crate::desk::{Desk, TODAY, files, now};

fn orvelia(db: &Db) -> Desk {
    let desk = Desk::new(db, 1);
    desk.bring_all("orvelia");
    desk.reckon();
    desk
}

fn number(db: &Db, sql: &str) -> i64 {
    db.read(|tx| tx.one(sql, params![], |row| row.int(0))).unwrap().unwrap()
}

#[test]
fn people_who_may_not_be_counted_have_no_number_in_any_figure() {
    scratch::on_both(|db| {
        orvelia(&db);
        let sql = "select count(*) from link_figure where people = 'lgbti' and state = 'protected'";
        assert!(number(&db, sql) > 0);
        let sql = "select count(*) from link_figure where people in ('lgbti', 'victims_of_violence')
                   and name in ('population', 'persons_served', 'need', 'turned_away', 'contacts')
                   and (whole is not null or decimal is not null or low is not null)";
        assert_eq!(number(&db, sql), 0);
        // The cells they were in are not told either.
        let sql = "select count(*) from link_figure f
                   join link_evidence l on l.office = f.office and l.list = f.sources
                   join evidence e on e.office = l.office and e.number = l.evidence
                   where f.state = 'protected' and e.kind <> 'rule'";
        assert_eq!(number(&db, sql), 0);
    });
}

#[test]
fn of_a_confidential_service_neither_name_nor_place_nor_users_are_kept() {
    scratch::on_both(|db| {
        orvelia(&db);
        assert!(number(&db, "select count(*) from service where confidential = 1") > 0);
        let sql = "select count(*) from service where confidential = 1
                   and (name <> '' or provider is not null or place is not null or distance_km is not null)";
        assert_eq!(number(&db, sql), 0);
        let sql =
            "select count(*) from service_users u join service s on s.office = u.office and s.id = u.service
                   where s.confidential = 1 or s.target_people like '%victims_of_violence%'";
        assert_eq!(number(&db, sql), 0);
    });
}

#[test]
fn the_money_of_every_fund_and_of_every_line_adds_up() {
    scratch::on_both(|db| {
        orvelia(&db);
        assert!(number(&db, "select count(*) from money_share where target = 'named'") > 0);
        let sql = "select count(*) from (
                       select 1 from money_share group by year, currency, phase, fund, coalesce(fund_name, '')
                       having sum(case when target = 'total' then minor else 0 end)
                           <> sum(case when target = 'total' then 0 else minor end)) wrong";
        assert_eq!(number(&db, sql), 0);
        let sql = "select count(*) from budget_line l
                   where coalesce(l.planned_minor, 0) <> (select coalesce(sum(s.planned_minor), 0) from budget_share s
                       where s.office = l.office and s.line = l.id)";
        assert_eq!(number(&db, sql), 0);
    });
}

#[test]
fn every_passage_stands_in_a_block_and_every_mention_in_its_passage() {
    scratch::on_both(|db| {
        orvelia(&db);
        assert!(number(&db, "select count(*) from mention") > 50);
        let sql = "select count(*) from passage p where not exists (select 1 from document_block b
                       where b.office = p.office and b.document = p.document
                       and b.at_first <= p.at_first and b.at_last >= p.at_last)";
        assert_eq!(number(&db, sql), 0);
        let sql = "select count(*) from document_block where at_last - at_first <> length(text)";
        assert_eq!(number(&db, sql), 0);
        let sql = "select count(*) from mention m join passage p
                       on p.office = m.office and p.document = m.document and p.position = m.passage
                   where m.at_first < p.at_first or m.at_last > p.at_last";
        assert_eq!(number(&db, sql), 0);
    });
}

#[test]
fn no_row_of_a_file_is_lost() {
    scratch::on_both(|db| {
        orvelia(&db);
        assert_eq!(
            number(&db, "select count(*) from reading where rows_read <> rows_used + rows_rejected"),
            0
        );
        assert!(number(&db, "select count(*) from reading where state = 'accepted' and rows_used > 0") > 5);
    });
}

#[test]
fn what_a_person_says_about_a_file_is_remembered_and_asks_for_another_look() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let (name, bytes) = files("tresna").into_iter().find(|(name, _)| name == "plan_2026.csv").unwrap();
        let reading = desk.bring(&name, &bytes);
        let due = || db.read(|tx| ledger::to_read(tx, desk.office)).unwrap();
        assert!(due().is_empty());
        let said = FileMapping { name, kind: Some(Kind::Services), ..FileMapping::default() };
        let remembered = desk
            .decide(Verb::MapFiles, reading, |tx, permit| ledger::remember(tx, permit, &said, now()))
            .unwrap();
        assert_eq!((remembered.version, remembered.parsed().0.files), (1, vec![said]));
        let [version] = due()[..] else { panic!("{:?}", due()) };
        let again = desk.read(version);
        let sql = "select recognised_as from reading where id = $1";
        assert_eq!(desk.text(sql, &again.to_string()), "services");
        assert!(due().is_empty());
    });
}

#[test]
fn the_bytes_of_a_file_come_back_with_a_permit_and_not_while_it_is_held() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let persons = "lista_e_perfituesve.csv";
        let (name, bytes) = files("orvelia").into_iter().find(|(name, _)| name == persons).unwrap();
        let held = desk.bring(&name, &bytes);
        let id = |sql: &str| desk.text(sql, &desk.office.to_string());
        let file: FileId = id("select id from file where office = $1").parse().unwrap();
        let version = id("select id from file_version where office = $1").parse().unwrap();
        let facts: Facts<File> = db.read(|tx| ledger::facts_of_file(tx, file)).unwrap().unwrap();
        assert!(facts.held);
        assert!(access::may_see(desk.actor(), Verb::OpenFile, &facts).is_err());
        // Not even with facts that say otherwise.
        let permit = access::may_see(desk.actor(), Verb::OpenFile, &facts.held(false)).unwrap();
        assert_eq!(db.read(|tx| ledger::open(tx, &permit, version)), Err(Error::NotThere));
        desk.decide(Verb::DecideHeld, held, |tx, permit| ledger::release(tx, permit, "made up", now()))
            .unwrap();
        desk.read(version);
        assert_eq!(db.read(|tx| ledger::open(tx, &permit, version)), Ok((name, bytes)));
        let other = access::may_see(desk.actor(), Verb::SeeFiles, &facts).unwrap();
        assert_eq!(db.read(|tx| ledger::open(tx, &other, version)), Err(Error::WrongPermit));
    });
}

#[test]
fn the_figures_are_up_to_date_until_something_changes() {
    scratch::on_both(|db| {
        let desk = orvelia(&db);
        let due = |day| db.read(|tx| ledger::is_due(tx, desk.office, day)).unwrap();
        assert!(!due(TODAY));
        assert!(due(TODAY.tomorrow().unwrap()));
        desk.accept(desk.bring("more.csv", b"komuna;gjinia;numri\nOrvelia;F;40\n"));
        assert!(due(TODAY));
    });
}

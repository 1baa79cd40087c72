package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("service")
class RecordChainTest {

    private static final int AT_ONCE = 8;
    private static final String WHOLE = "Il n'en manque aucun";
    private static final String NEIGHBOUR = "juste avant ou juste après celui-ci manque";

    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);
    private final JdbcClient database = RunningService.service().bean(JdbcClient.class);
    private final String application =
            Answers.submitted(RunningService.service().loggedIn(AccountRole.APPLICANT), "Ville de Chaîner", "Titre");

    private String saved() {
        String page = "/officer/applications/" + application;
        return officer.at(officer.send(page, page + "/records", fields()));
    }

    private long position(String record) {
        return database.sql("select position from decision_record where '/officer/records/' || id = :record")
                .param("record", record)
                .query(Long.class)
                .single();
    }

    /** Deletes a record by force, looks, and puts it back for other tests. */
    private void without(String record, Runnable look) {
        database.sql("create table deleted as select * from decision_record where '/officer/records/' || id = '"
                        + record + "'")
                .update();
        byForce("delete from decision_record where id in (select id from deleted)");
        try {
            look.run();
        } finally {
            database.sql("insert into decision_record select * from deleted").update();
            database.sql("drop table deleted").update();
        }
    }

    private void byForce(String change) {
        database.sql("alter table decision_record disable trigger user").update();
        database.sql(change).update();
        database.sql("alter table decision_record enable trigger user").update();
    }

    @Test
    void records_that_are_saved_at_once_are_all_in_one_chain() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            answers.add(officers.submit(() -> {
                start.await();
                return saved();
            }));
        }
        List<Long> positions = new ArrayList<>();
        for (Future<String> answer : answers) {
            assertThat(officer.get(answer.get()).body())
                    .contains("est intact", "dans la chaîne des relevés")
                    .doesNotContain(NEIGHBOUR);
            positions.add(position(answer.get()));
        }
        officers.shutdown();

        assertThat(positions).doesNotHaveDuplicates();
        assertThat(officer.get("/officer/audit?check=true").body()).contains(WHOLE);
    }

    @Test
    void a_record_that_was_deleted_between_others_is_noticed_there_and_in_the_audit_log() {
        String before = saved();
        String deleted = saved();
        String after = saved();
        String broken = "rompue au n°\u00a0" + position(after);

        without(deleted, () -> {
            assertThat(officer.get(before).body()).contains(NEIGHBOUR);
            assertThat(officer.get(after).body()).contains(NEIGHBOUR);
            assertThat(officer.get("/officer/audit?check=true").body())
                    .contains(broken, "dont le voisin manque")
                    .doesNotContain(WHOLE);
        });

        assertThat(officer.get(after).body()).doesNotContain(NEIGHBOUR);
        assertThat(officer.get("/officer/audit?check=true").body()).contains(WHOLE);
    }

    @Test
    void the_last_record_is_missed_too() {
        String before = saved();
        String last = saved();
        String broken = "rompue au n°\u00a0" + (position(last) + 1);

        without(last, () -> {
            assertThat(officer.get(before).body()).contains(NEIGHBOUR);
            assertThat(officer.get("/officer/audit?check=true").body()).contains(broken);
        });
    }

    @Test
    void a_seal_that_was_computed_again_breaks_the_chain() {
        String record = saved();
        saved();
        String id = record.substring(record.lastIndexOf('/') + 1);
        String seal = database.sql("select seal from decision_record where id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single();

        byForce("update decision_record set seal = repeat('0', 64) where id = '" + id + "'");
        try {
            assertThat(officer.get("/officer/audit?check=true").body())
                    .contains("rompue au n°\u00a0" + position(record));
        } finally {
            byForce("update decision_record set seal = '" + seal + "' where id = '" + id + "'");
        }
    }
}

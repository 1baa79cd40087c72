package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class ImportWayTest {

    private static final int AT_ONCE = 4;

    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);

    @Test
    void an_application_that_was_filed_elsewhere_becomes_a_submitted_one() {
        String application = officer.at(FiledElsewhere.imported(officer, FiledElsewhere.withNewNumber()));

        assertThat(application).startsWith("/officer/applications/");
        assertThat(officer.get(application).body()).contains("coût total minimum de 70 000 € HT");
    }

    @Test
    void the_same_file_is_refused_the_second_time_and_the_application_that_exists_is_named() {
        byte[] file = FiledElsewhere.withNewNumber();
        String application = officer.at(FiledElsewhere.imported(officer, file));
        Matcher reference =
                Pattern.compile("A-[0-9]{6}").matcher(officer.get(application).body());
        assertThat(reference.find()).isTrue();

        HttpResponse<String> second = FiledElsewhere.imported(officer, file);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("démarche n°\u00a098765", "href=\"" + application + "\"", reference.group());
    }

    @Test
    void of_the_same_file_at_once_one_is_imported() throws Exception {
        byte[] file = FiledElsewhere.withNewNumber();
        ExecutorService officers = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Visitor each = RunningService.service().loggedIn(AccountRole.OFFICER);
            answers.add(officers.submit(() -> {
                start.await();
                return FiledElsewhere.imported(each, file);
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        officers.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(302, 409, 409, 409);
    }

    @Test
    void a_response_with_errors_is_refused_with_all_of_them() {
        HttpResponse<String> answer =
                FiledElsewhere.imported(officer, "{\"data\":null}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ne peut pas être importée").doesNotContain("Exception");
    }
}

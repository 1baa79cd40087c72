package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that nobody means: one in each field of the form, each in twenty fields at once, and others in bodies and in calls. */
@Tag("service")
class HostileValuesTest {

    private static final String SCRIPT = "\"'><script>alert(1)</script>";
    private static final List<String> VALUES = List.of(
            SCRIPT,
            "x".repeat(20_000),
            "9".repeat(400),
            "1e999999999",
            "-0.001",
            "NaN",
            "a\0b",
            "a\u0007\u202e\uffffb",
            "'; drop table account; --",
            "${7919*104729}#{7919*104729}__${7919*104729}__::.x",
            "../../../../etc/passwd",
            "\r\nSet-Cookie: a=b",
            " ");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");
    private static final Set<String> NO_FACTS = Set.of("_csrf", "version", "from", "action", "budget");

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final Program program = new Program(RunningService.service());

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
    }

    private static void assertHarmless(HttpResponse<String> answer, String with) {
        assertThat(answer.statusCode()).as(with).isLessThan(500);
        assertThat(answer.body())
                .as(with)
                .doesNotContain("<script>alert", "Exception", "org.postgresql", "at java.")
                // 7919 * 104729: no key and no token has it by chance.
                .doesNotContain("829348951");
    }

    /** Returns the names of the fields of the form with all its questions: those of a blank one and those of an answered one. */
    private Set<String> fieldsOf(String application) {
        Set<String> names = new TreeSet<>();
        for (Map<String, String> values :
                List.of(fields(), Answers.ELIGIBLE, fields("applicant.kind", "ASSOCIATION"))) {
            Matcher field = FIELD.matcher(applicant
                    .send(application, application + "/preview", values)
                    .body());
            while (field.find()) {
                names.add(field.group(1));
            }
        }
        names.removeAll(NO_FACTS);
        return names;
    }

    @Test
    void a_hostile_value_of_any_field_does_no_harm() {
        String application = started();
        Set<String> names = fieldsOf(application);
        assertThat(names).hasSizeGreaterThan(20).contains("applicant.name", "operation.costLines[0].amount");
        int next = 0;
        for (String name : names) {
            Map<String, String> values = new LinkedHashMap<>(Answers.ELIGIBLE);
            String value = VALUES.get(next++ % VALUES.size());
            values.put(name, value);
            assertHarmless(applicant.send(application, application + "/preview", values), name + "=" + value);
        }
        for (String value : VALUES) {
            Map<String, String> values = new LinkedHashMap<>();
            // A form has at most half a megabyte.
            names.stream().limit(20).forEach(name -> values.put(name, value));
            HttpResponse<String> saved = applicant.send(application, application, values);
            assertHarmless(saved, "all=" + value);
            assertThat(saved.statusCode()).isIn(302, 422);
            assertHarmless(applicant.get(application), "after all=" + value);
        }
        assertThat(applicant.get("/applications").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicant.name=%zz",
                "applicant.name=%",
                "applicant.name=%ff%fe",
                "applicant.name=%ED%A0%80",
                "applicant.name=%C0%80",
                "applicant.name=a&applicant.name=b",
                "operation.costLines[99999999999].amount=1",
                "operation.costLines[-1].amount=1",
                "operation.costLines[].amount=1",
                "operation[costLines][0][amount]=1",
                "class.module.classLoader.x=1",
                "=&&=&%3D"
            })
    void a_form_in_a_wrong_encoding_or_with_fields_that_no_form_has_does_no_harm(String form) {
        String application = started();
        String token = applicant.token(application);
        for (String type :
                List.of("application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-16")) {
            assertHarmless(
                    applicant.send(HttpRequest.newBuilder(applicant.uri(application))
                            .header("Content-Type", type)
                            .header("Accept", "text/html")
                            .POST(BodyPublishers.ofString("_csrf=" + token + "&version=0&" + form))
                            .build()),
                    type + " " + form);
            assertHarmless(applicant.get(application), "after " + form);
        }
    }

    @Test
    void each_value_of_a_body_that_has_another_type_or_is_huge_is_a_problem_at_its_place() {
        JsonNode dossier = JsonMapper.shared().readTree(dossier());
        List<String> pointers = new ArrayList<>();
        collect(dossier, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(15);
        // They may be any text.
        pointers.removeAll(List.of("/operation/title", "/operation/costLines/0/label"));
        for (String pointer : pointers) {
            for (JsonNode wrong : List.of(
                    JsonNodeFactory.instance.numberNode(-7.5),
                    JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.arrayNode()),
                    JsonNodeFactory.instance.stringNode(SCRIPT + "\0" + "9".repeat(100_000)))) {
                JsonNode changed = dossier.deepCopy();
                put(changed, pointer, wrong);
                HttpResponse<String> answer = decided(changed.toString().getBytes(StandardCharsets.UTF_8));
                String what = pointer + " " + wrong.getNodeType();
                assertThat(answer.statusCode()).as(what).isEqualTo(400);
                // No browser takes it for a page, whatever it cites.
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(what)
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(what)
                        .contains("nosniff");
                assertThat(answer.body())
                        .as(what)
                        .contains("\"path\":\"" + path(pointer))
                        .doesNotContain("Exception")
                        .hasSizeLessThan(10_000);
            }
        }
    }

    @Test
    void a_body_that_is_no_json_is_a_bad_request_and_utf_16_is_read_though_only_utf_8_is_asked_for() {
        String dossier = dossier();
        assertThat(decided(dossier.getBytes(StandardCharsets.UTF_16LE)).statusCode())
                .isEqualTo(200);
        assertThat(decided(dossier.getBytes(StandardCharsets.ISO_8859_1)).statusCode())
                .isEqualTo(400);
        for (String body : List.of(
                "",
                "null",
                "5",
                "[]",
                "{",
                dossier + dossier,
                "[".repeat(100_000),
                "{\"call\":".repeat(50_000),
                dossier.replace("\"call\"", "\"call\":\"hdf-ai-2025\",\"call\""),
                dossier.replace("Ville", "\u0000"))) {
            HttpResponse<String> answer = decided(body.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode())
                    .as(body.substring(0, Math.min(80, body.length())))
                    .isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception", "at java.");
        }
    }

    @Test
    void a_call_that_is_hostile_is_one_with_errors() {
        Visitor designer = RunningService.service().loggedIn(AccountRole.DESIGNER);
        for (String json :
                List.of("[".repeat(100_000), "{\"id\":\"" + "x".repeat(100_000) + "\"}", "\0", SCRIPT, "5")) {
            HttpResponse<String> page =
                    designer.send("/designer/calls/hdf-ai-2025", "/designer/check", fields("json", json));
            assertHarmless(page, json.substring(0, Math.min(80, json.length())));
            assertThat(page.body()).contains("erreur");
        }
    }

    private HttpResponse<String> decided(byte[] body) {
        return program.post("/api/decisions", body);
    }

    // Texts alone: what a dossier has that is no text, a wrong text is put in place of.
    private static String dossier() {
        return "{\"call\":\"hdf-ai-2025\",\"applicant\":{\"name\":\"Ville\",\"kind\":\"ASSOCIATION\","
                + "\"policyRole\":\"DIRECT\",\"members\":[]},\"operation\":{\"title\":\"Été\","
                + "\"answers\":{\"EXPLORES_AI\":true},\"costLines\":[{\"id\":\"1\",\"nature\":\"STAFF\","
                + "\"label\":\"Chef\",\"person\":\"P1\",\"fte\":\"0.5\",\"amount\":{\"amount\":\"1.00\","
                + "\"currency\":\"EUR\"}}]},\"submission\":{\"sent\":true,\"sentOn\":\"2025-02-20\","
                + "\"electronic\":true}}";
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> collect(each.getValue(), pointer + "/" + each.getKey(), pointers));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static void put(JsonNode root, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), value);
        }
    }

    /** Returns the path of a pointer as errors have it: {@code operation.costLines[0].amount}, for both parts of an amount. */
    private static String path(String pointer) {
        return pointer.substring(1)
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.')
                .replaceFirst("\\.amount\\..*", ".amount");
    }
}

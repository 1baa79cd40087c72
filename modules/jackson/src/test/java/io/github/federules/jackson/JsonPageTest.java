package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The code and the fields of docs/json.md. */
class JsonPageTest {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":");

    private final List<String> log = new ArrayList<>();

    @Test
    void the_dossier_of_the_page_is_decided_and_its_fault_is_told() throws IOException {
        // 48 000.00 + 22 000.00 + 15 % of 48 000.00 = 77 200.00; 60 % of it = 46 320.00
        assertThat(answer(dossier())).contains("\"aid\":{\"amount\":\"46320.00\",\"currency\":\"EUR\"}");
        assertThat(answer(dossier().replace("22000.00", "-0.01")))
                .contains("\"path\":\"operation.costLines[1].amount\",\"code\":\"AMOUNT_NEGATIVE\"");
        assertThat(log).containsExactly("operation.costLines[1].amount AMOUNT_NEGATIVE");
    }

    @Test
    void a_mapper_reads_the_dossier_of_the_page() throws IOException {
        assertThat(read(dossier()).operation().costLines()).hasSize(3);
    }

    @Test
    void the_page_names_every_field_of_a_decision() throws IOException {
        Decision decision = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .assess(read(dossier().replace("0.50", "0.10")));
        String json =
                DecisionWriter.in(Locale.ENGLISH).withAdvice().withProvenance().toJson(decision);
        String page = page();
        Set<String> fields = FIELD.matcher(json)
                .results()
                .map(field -> field.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fields)
                .contains("setAside", "remedy", "differing", "library")
                .hasSizeGreaterThan(30);
        assertThat(fields).allSatisfy(field -> assertThat(page).contains(field));
    }

    private String answer(String json) {
        DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm::find);
        DossierReading reading = reader.read(json);
        if (reading instanceof DossierReading.Accepted accepted) {
            Decision decision = FederEligibility.under(accepted.call()).assess(accepted.dossier());
            return DecisionWriter.in(Locale.ENGLISH).toJson(decision);
        }
        DossierReading.Refused refused = (DossierReading.Refused) reading;
        refused.faults().forEach(fault -> log.add(fault.path() + " " + fault.code()));
        return RefusalWriter.in(Locale.ENGLISH).toJson(refused, Optional.empty(), OptionalLong.empty());
    }

    private static Dossier read(String json) {
        DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm::find);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FederulesModule(reader, Locale.ENGLISH))
                .build();
        Dossier dossier = mapper.readValue(json, Dossier.class);
        return dossier;
    }

    private static String dossier() throws IOException {
        Matcher json = JSON.matcher(page());
        assertThat(json.find()).isTrue();
        return json.group(1);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/json.md"));
    }
}

package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the reader take and refuse the same, as far as a schema can. */
class CallSchemaTest {

    private static final CallReader READER = CallReader.of(List.of());

    @Test
    void the_first_call_fits() {
        assertThat(JsonOfCalls.fits(CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025)))
                .isTrue();
    }

    @Test
    void a_call_that_uses_every_field_fits_and_is_read() throws IOException {
        assertThat(JsonOfCalls.fits(everyField())).isTrue();
        assertThat(READER.read(everyField())).isInstanceOf(AcceptedCall.class);
    }

    @Test
    void the_least_call_fits_and_is_read() {
        String least = "{\"id\": \"c\", \"title\": {\"fr\": \"\", \"en\": \"\"}}";

        assertThat(JsonOfCalls.fits(least)).isTrue();
        assertThat(READER.read(least)).isInstanceOf(AcceptedCall.class);
    }

    // Each row: a part of the call that uses every field, and what breaks it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id': 'every-field' | 'id': ' '",
                "'id': 'every-field', | ",
                "'id': 'every-field' | 'id': 'every-field', 'more': 1",
                "{'fr': 'Tous les champs', 'en': 'Every field'} | {}",
                "'track': 'FUNDING', | ",
                "'track': 'WORKSHOPS', 'title': {'fr': 'Ateliers', 'en': 'Workshops'} | 'track': 'WORKSHOPS'",
                "'version': '1', | ",
                "'from': '2025-01-01' | 'from': '2025-13-01'",
                "['ASSOCIATION'] | ['CLUB']",
                "['ASSOCIATION'] | []",
                "['DIRECT'] | [7]",
                "'rule': 'AI_PURPOSE', | ",
                "'minMonths': 18 | 'minMonths': 18.5",
                "'maxMonths': '36' | 'maxMonths': -36",
                "['PERSONNEL'] | [7]",
                "'family': 'INVESTMENT' | 'family': 'INDIRECT'",
                "'family': 'INVESTMENT' | 'family': 'INVESTMENT', 'more': 1",
                "['MAIN', 'ANCILLARY'] | []",
                "'without': ['STAFF', 'ANCILLARY_WORKS'] | 'sum': ['STAFF']",
                "'sum': ['WORKS', 'RENT'] | 'sum': []",
                "'sum': [{'share': '3', | 'sum': [{'share': '1001',",
                "'share': 1.5, | ",
                "'effect': 'REFUSE' | 'effect': 'WARN'",
                "'atMost': {'share': {'cases' | 'atMost': {'share': {'case'",
                "'is': '10.00' | 'is': 10.50",
                "'amount': '400000.00' | 'amount': '-400000.00'",
                "'share': '0.2' | 'share': '0.0'",
                "'share': '0.2' | 'share': 20",
                "'rate': '0.15' | 'rate': '1.15'",
                "'rate': '0.15' | 'rate': '0.1234567'",
                "'rate': '0.15' | 'rate': 15",
                "'of': 'STAFF', | ",
                "'of': 'STAFF' | 'of': ['STAFF']",
                "'amount': '5000', | ",
                "'amount': '5000' | 'amount': '-5000'",
                "'amount': '5000' | 'amount': '5000.001'",
                "'amount': '5000', 'currency': 'EUR' | 'amount': '5000', 'currency': 'USD'",
                "'exceeded': true | 'exceeded': 'true'",
                "'cases' | 'byKind'",
                "'otherwise': '0.2' | 'otherwise': {'least': '0.1', 'most': '0.2'}",
                "'atMost': '0.3' | 'atMost': '0.3', 'least': '0.1'",
                "'is': 0.1}] | 'least': 0.1}]",
                "'until': '23:59' | 'until': '24:00'",
                "'zone': 'Europe/Paris', | ",
                "'STAFF_SHARE_SCOPE': 'L1' | 'STAFF_SHARE_SCOPE': 1",
                "'reading': {'BONUS_IN_CAP': 'YES'} | 'reading': {}",
                "'reading': {'BONUS_IN_CAP': 'YES'} | 'reading': {'BONUS_IN_CAP': true}",
                "'YES': {'fr': 'oui', 'en': 'yes'}, | ",
                "'title': {'fr': 'q', 'en': 'q'}, | ",
                "'DEADLINE=INCLUSIVE' | 'DEADLINE=MAYBE'",
                "'sent': {'clause': 'L1'} | 'sent': 'L1'",
                "'of': 'PARTY' | 'of': 'NOBODY'",
                "'yesNo': true | 'yesNo': false",
                "'SMALL': {'fr': 'petite', 'en': 'small'}, | ",
                "'number': {'from': 1, 'to': 9} | 'number': {}",
                "'chosen': true | 'chosen': 1",
                "'code': 'nace' | 'code': ' '",
                "'that': {'applicant': {'SIZE': ['SMALL']} | 'that': {'applicant': {'SIZE': 'SMALL'}",
                "'that': {'applicant': {'SIZE': ['SMALL']} | 'that': {'applicant': {'SIZE': []}",
                "'any': [{'GREEN': true}, {'JOBS': {'from': 2}}] | 'any': []",
                "{'JOBS': {'from': 2}} | {'JOBS': {'from': '2'}}",
                "{'not': {'all': [{'SECTOR': ['01']}]}} | {}",
                "'code': 'FIT', | ",
            })
    void what_the_schema_refuses_the_reader_refuses(String part, String broken) throws IOException {
        String with = broken == null ? "" : broken.replace('\'', '"');
        String json = everyField().replace(part.replace('\'', '"'), with);

        assertThat(json).isNotEqualTo(everyField());
        assertThat(JsonOfCalls.fits(json)).isFalse();
        assertThat(READER.read(json)).isInstanceOf(RefusedCall.class);
    }

    @Test
    void the_words_of_the_schema_are_those_of_the_library() {
        JsonNode schema = new JsonMapper().readTree(CallReader.schema());

        assertThat(texts(schema.at(
                        "/properties/applicants/properties/beneficiaries/anyOf/0/properties/kinds/items/enum")))
                .containsExactlyElementsOf(names(BeneficiaryKind.values()));
        assertThat(texts(schema.at("/properties/readings/properties/inForce/items/anyOf/0/enum")))
                .containsExactlyElementsOf(Question.standard().stream()
                        .flatMap(question -> question.readings().stream())
                        .map(Reading::code)
                        .toList());
    }

    private static String everyField() throws IOException {
        return Files.readString(Path.of("src/test/resources/every-field.json"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}

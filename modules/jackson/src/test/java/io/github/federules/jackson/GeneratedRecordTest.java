package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the call and the dossier, under whatever readings: a record is read back equal, and the decision is made again. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class GeneratedRecordTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final RecordReader READER = RecordReader.of(List.of(), FrenchLegalForm::find);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordReader.schema());

    private static final RecordReader READER_OF_LAWS = DecisionRecordTest.READER;
    private static final String SEED =
            DecisionRecord.of(DecisionRecordTest.decision(ExampleDossier.JSON)).toJson();

    @Property(tries = 200)
    void a_record_is_read_back_equal_and_decided_again_alike(@ForAll("decisions") Decision decision) {
        DecisionRecord record = DecisionRecord.of(decision);

        DecisionRecord read = read(record.toJson());

        assertThat(read).isEqualTo(record);
        assertThat(read.toJson()).isEqualTo(record.toJson());
        assertThat(read.isIntact()).isTrue();
        assertThat(read.call()).isEqualTo(decision.call());
        assertThat(read.dossier()).isEqualTo(decision.dossier());
        assertThat(read.decision()).isEqualTo(decision.recorded());
        assertThat(read.differencesFrom(DecisionRecord.of(again(read)))).matches(RecordDifferences::isEmpty);
        assertThat(read.disclosure(Locale.FRENCH)).contains(decision.disclosure(Locale.FRENCH));
    }

    // Databases such as PostgreSQL keep the fields of a document in an order of their own.
    @Property(tries = 100)
    void the_order_of_fields_changes_neither_the_hash_nor_the_decision(@ForAll("decisions") Decision decision) {
        DecisionRecord record = DecisionRecord.of(decision);

        DecisionRecord sorted = read(MAPPER.writeValueAsString(sorted(MAPPER.readTree(record.toJson()))));

        assertThat(sorted).isEqualTo(record);
        assertThat(sorted.isIntact()).isTrue();
        assertThat(sorted.differencesFrom(DecisionRecord.of(again(sorted)))).matches(RecordDifferences::isEmpty);
        assertThat(sorted.differencesFrom(decision.call())).matches(RecordDifferences::isEmpty);
    }

    @Property(tries = 100)
    void a_record_fits_the_schema(@ForAll("decisions") Decision decision) {
        assertThat(SCHEMA.validate(DecisionRecord.of(decision).toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 100)
    void one_text_or_number_changed_is_noticed(@ForAll("decisions") Decision decision, @ForAll int where) {
        String json = DecisionRecord.of(decision).toJson();
        int start = json.indexOf("\"call\":");
        int at = start + Math.floorMod(where, json.indexOf("\"sha256\"") - start);
        char old = json.charAt(at);
        // Letters and digits alone, so that the text stays JSON more often.
        if (!Character.isLetterOrDigit(old) || json.charAt(at - 1) == '\\') {
            return;
        }
        String changed = json.substring(0, at) + (old == '7' ? '8' : '7') + json.substring(at + 1);

        RecordResult result = READER.read(changed);

        if (result instanceof AcceptedRecord accepted) {
            assertThat(accepted.record().isIntact()).isFalse();
        }
    }

    @Property(tries = 500)
    void bytes_that_are_changed_lost_or_put_in_are_noticed_and_nothing_is_thrown(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        Random random = new Random(seed);
        byte[] bytes = SEED.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            byte value = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "{}[]:,\"\\0123456789eE+-. \n".charAt(random.nextInt(24));
            int lost = random.nextInt(3) == 0 ? random.nextInt(40) : 1;
            byte[] head = Arrays.copyOf(bytes, at);
            byte[] tail = Arrays.copyOfRange(bytes, Math.min(bytes.length, at + lost), bytes.length);
            bytes = new byte[head.length + 1 + tail.length];
            System.arraycopy(head, 0, bytes, 0, head.length);
            bytes[head.length] = value;
            System.arraycopy(tail, 0, bytes, head.length + 1, tail.length);
        }

        if (READER_OF_LAWS.read(bytes) instanceof AcceptedRecord accepted) {
            DecisionRecord record = accepted.record();
            assertThat(record.isIntact()).isEqualTo(record.equals(DecisionRecordTest.read(SEED)));
            assertThat(forged(record).disclosure(Locale.FRENCH).orElseThrow().text())
                    .endsWith("\n");
            assertThat(record.toJson()).startsWith("{");
        }
    }

    /** Whoever changes a record on purpose can compute its hash again. */
    private static DecisionRecord forged(DecisionRecord record) {
        return DecisionRecordTest.read(record.toJson()
                .replaceFirst(
                        "\"sha256\":\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"",
                        "\"sha256\":\"" + record.computedSha256() + "\""));
    }

    private static Decision again(DecisionRecord record) {
        FederEligibility eligibility = FederEligibility.under(record.call());
        for (Reading reading : record.decision().readings()) {
            eligibility = eligibility.reading(reading);
        }
        return eligibility.assess(record.dossier());
    }

    private static DecisionRecord read(String json) {
        RecordResult result = READER.read(json);
        assertThat(result).isInstanceOf(AcceptedRecord.class);
        return ((AcceptedRecord) result).record();
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new TreeMap<>();
            object.forEachEntry((name, value) -> fields.put(name, sorted(value)));
            return MAPPER.createObjectNode().setAll(fields);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode elements = MAPPER.createArrayNode();
            array.forEach(each -> elements.add(sorted(each)));
            return elements;
        }
        return node;
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Arbitraries.frequencyOf(Tuple.of(9, Calls.any()), Tuple.of(1, Calls.withGeneralTerms()))
                .flatMap(call -> Dossiers.under(call)
                        .any()
                        .filter(GeneratedRecordTest::isOfYearsThatJsonHas)
                        .map(dossier -> Tuple.of(call, dossier)))
                .flatMap(GeneratedRecordTest::underAnyReadings);
    }

    // The format writes a year with four digits.
    private static boolean isOfYearsThatJsonHas(Dossier dossier) {
        return dossier.submission()
                .sentOn()
                .find()
                .map(LocalDate::getYear)
                .filter(year -> year < 0 || year > 9999)
                .isEmpty();
    }

    private static Arbitrary<Decision> underAnyReadings(Tuple2<Call, Dossier> each) {
        Map<Readings, Decision> decisions = FederEligibility.under(each.get1())
                .underEveryReading(each.get2().withCall(each.get1().id()));
        return Arbitraries.of(List.copyOf(decisions.values()));
    }
}

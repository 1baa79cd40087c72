package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import java.util.List;

/** Calls as JSON that fits their schema and is read. */
public final class JsonOfCalls {

    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CallReader.schema());

    private JsonOfCalls() {}

    /** Whether a text fits the schema of calls. */
    public static boolean fits(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    /** A call with a title and the clause A1; apostrophes stand for quotation marks. */
    public static Call accepted(String terms) {
        CallResult read = CallReader.of(List.of()).read(text(terms));
        assertThat(read).isInstanceOf(AcceptedCall.class);
        return ((AcceptedCall) read).call();
    }

    static String text(String terms) {
        String head = terms.startsWith("'id'") ? "" : "'id': 'c', ";
        return ("{" + head + "'title': " + WORDS + ", 'clauses': {'A1': 'words'}, " + terms + "}").replace('\'', '"');
    }
}

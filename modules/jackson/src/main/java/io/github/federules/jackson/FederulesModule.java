package io.github.federules.jackson;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module of Jackson: with it, an {@code ObjectMapper} reads dossiers and writes dossiers and decisions.
 *
 * <p>For example:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *     .addModule(new FederulesModule(reader, Locale.FRENCH))
 *     .build();
 * }</pre>
 *
 * <p>A dossier with errors causes an {@link InvalidDossierException} that holds all of them. The bounds on size and depth are
 * those of the mapper.
 */
public final class FederulesModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a module.
     *
     * @param reader the reader of dossiers, not null
     * @param locale the language of the texts of decisions: French, or anything else for English, not null
     */
    public FederulesModule(DossierReader reader, Locale locale) {
        super("federules");
        addDeserializer(Dossier.class, new DossierDeserializer(Objects.requireNonNull(reader, "reader")));
        addSerializer(new DossierSerializer());
        addSerializer(new DecisionSerializer(DecisionWriter.in(locale)));
    }

    private static final class DossierDeserializer extends StdDeserializer<Dossier> {

        private final DossierReader reader;

        DossierDeserializer(DossierReader reader) {
            super(Dossier.class);
            this.reader = reader;
        }

        @Override
        public Dossier deserialize(JsonParser parser, DeserializationContext context) {
            DossierResult result = reader.readValue(parser);
            if (result instanceof AcceptedDossier accepted) {
                return accepted.dossier();
            }
            throw new InvalidDossierException(parser, (RefusedDossier) result);
        }
    }

    private static final class DossierSerializer extends StdSerializer<Dossier> {

        DossierSerializer() {
            super(Dossier.class);
        }

        @Override
        public void serialize(Dossier dossier, JsonGenerator json, SerializationContext context) {
            DossierWriter.write(dossier, json);
        }
    }

    private static final class DecisionSerializer extends StdSerializer<Decision> {

        private final DecisionWriter writer;

        DecisionSerializer(DecisionWriter writer) {
            super(Decision.class);
            this.writer = writer;
        }

        @Override
        public void serialize(Decision decision, JsonGenerator json, SerializationContext context) {
            writer.write(decision, json);
        }
    }
}

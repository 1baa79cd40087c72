package io.github.federules.jackson;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.Explanation;
import io.github.federules.jackson.json.JsonDocument;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module of Jackson: with it, an {@code ObjectMapper} reads dossiers and writes dossiers, decisions and their explanations.
 *
 * <p>For example:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *     .addModule(new FederulesModule(reader, Locale.FRENCH))
 *     .build();
 * }</pre>
 *
 * <p>A dossier with errors causes an {@link InvalidDossierException} that holds all of them. A text that is no JSON from
 * somewhere within a dossier has the error {@code NOT_JSON}. The bounds on size and depth are
 * those of the mapper.
 */
public final class FederulesModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a module that writes all decisions in one language.
     *
     * @param reader the reader of dossiers
     * @param locale the language of the texts of decisions: French, or anything else for English
     */
    public FederulesModule(DossierReader reader, Locale locale) {
        this(reader, one(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Creates a module that writes each decision in the language of its reader, for example of the request at hand.
     *
     * @param reader the reader of dossiers
     * @param locale returns the language of the texts, asked for each decision on the thread that writes it: French, or
     *     anything else for English
     */
    public FederulesModule(DossierReader reader, Supplier<Locale> locale) {
        super("federules");
        Objects.requireNonNull(locale, "locale");
        addDeserializer(Dossier.class, new DossierDeserializer(Objects.requireNonNull(reader, "reader")));
        addSerializer(new Serializer<>(Dossier.class, DossierWriter::write));
        addSerializer(new Serializer<>(
                Decision.class,
                (decision, json) -> DecisionWriter.in(locale.get()).write(decision, json)));
        addSerializer(new Serializer<>(Explanation.class, ExplanationWriter::write));
    }

    private static Supplier<Locale> one(Locale locale) {
        return () -> locale;
    }

    private static final class DossierDeserializer extends StdDeserializer<Dossier> {

        private final DossierReader reader;

        DossierDeserializer(DossierReader reader) {
            super(Dossier.class);
            this.reader = reader;
        }

        @Override
        public Dossier deserialize(JsonParser parser, DeserializationContext context) {
            DossierResult result = read(parser);
            if (result instanceof AcceptedDossier accepted) {
                return accepted.dossier();
            }
            throw new InvalidDossierException(parser, (RefusedDossier) result);
        }

        // What is over a bound of the mapper is left to the mapper.
        private DossierResult read(JsonParser parser) {
            try {
                return reader.readValue(parser);
            } catch (StreamConstraintsException e) {
                throw e;
            } catch (StreamReadException e) {
                return DossierReader.refused(JsonDocument.notJson(e.getLocation()));
            }
        }
    }

    private static final class Serializer<T> extends StdSerializer<T> {

        private final BiConsumer<T, JsonGenerator> writer;

        Serializer(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.accept(value, json);
        }
    }
}

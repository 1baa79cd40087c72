package io.github.federules.jackson.call;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.jackson.format.CallShape;
import io.github.federules.jackson.format.RegimeShape;
import io.github.federules.jackson.json.JsonText;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes calls as JSON that {@link CallReader} reads back to an equal call, if it knows the laws and the regimes of the call and
 * the criteria that it shares with others.
 *
 * <p>Days must be of the years 0 to 9999, and times have no fraction of a second. An unpaired surrogate becomes a visible mark.
 */
public final class CallWriter {

    private CallWriter() {}

    /**
     * Returns a call as JSON of one line.
     *
     * @param call the call
     * @return the JSON text, without a line end
     * @throws IllegalArgumentException if two clauses of the call have the same id and different words
     */
    public static String toJson(Call call) {
        return JsonText.of(json -> write(call, json));
    }

    /**
     * Returns a regime as JSON of one line, which {@link RegimeReader} reads back to an equal regime.
     *
     * @param regime the regime
     * @return the JSON text, without a line end
     * @throws IllegalArgumentException if two clauses of the regime have the same id and different words
     */
    public static String toJson(Regime regime) {
        Objects.requireNonNull(regime, "regime");
        return JsonText.of(json -> RegimeShape.write(regime, Optional.empty(), json));
    }

    /**
     * Returns a call as JSON of one line, with the {@code $schema} that its file had.
     *
     * @param file the call as it was read
     * @return the JSON text, without a line end
     */
    public static String toJson(AcceptedCall file) {
        return JsonText.of(json -> write(file, json));
    }

    /**
     * Returns a regime as JSON of one line, with the {@code $schema} that its file had.
     *
     * @param file the regime as it was read
     * @return the JSON text, without a line end
     */
    public static String toJson(AcceptedRegime file) {
        Objects.requireNonNull(file, "file");
        return JsonText.of(json -> RegimeShape.write(file.regime(), file.schema(), json));
    }

    /**
     * Writes a call.
     *
     * @param call the call
     * @param json the generator to write to
     * @throws IllegalArgumentException if two clauses of the call have the same id and different words; nothing was written then
     */
    public static void write(Call call, JsonGenerator json) {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(json, "json");
        CallShape.write(call, Optional.empty(), json);
    }

    /**
     * Writes a call with the {@code $schema} that its file had.
     *
     * @param file the call as it was read
     * @param json the generator to write to
     */
    public static void write(AcceptedCall file, JsonGenerator json) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(json, "json");
        CallShape.write(file.call(), file.schema(), json);
    }
}

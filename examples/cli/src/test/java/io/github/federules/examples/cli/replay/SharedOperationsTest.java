package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The 413 real operations, counted here a second time in whole numbers and by multiplying crosswise. */
@Tag("shared")
class SharedOperationsTest {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?:,|$)");
    private static final Path LIST = Path.of(System.getProperty("federules.shared", ""))
            .resolve("data/operations-413.csv")
            .normalize();

    private final ReplayRun run = ReplayRun.of("--format", "json", LIST.toString());
    private final Map<String, Integer> tally = new HashMap<>();

    @Test
    void all_413_operations_are_read_and_counted_once() {
        assertThat(run.status()).isZero();
        int sum = 0;
        for (Explanation explanation : Explanation.values()) {
            sum += run.count(explanation);
        }
        assertThat(sum).isEqualTo(413);
        assertThat(run.json().get("operations").asInt()).isEqualTo(413);
    }

    @Test
    void every_count_of_every_programme_agrees_with_the_second_tally() throws IOException {
        countCrosswise();
        Map<String, Integer> told = new HashMap<>();
        add(told, "all", run.json());
        for (JsonNode programme : run.json().get("programmes")) {
            add(told, programme.get("programme").asString(), programme);
        }

        assertThat(told).isEqualTo(tally);
    }

    @Test
    void about_205_are_rounded_half_up_15_down_and_16_to_the_euro() {
        // What the description of the data says it saw.
        assertThat(run.count(Explanation.TO_THE_CENT) + run.count(Explanation.HALF_UP_ONLY))
                .isBetween(200, 210);
        assertThat(run.count(Explanation.DOWN_ONLY)).isBetween(14, 16);
        assertThat(run.count(Explanation.WHOLE_EURO)).isBetween(15, 17);
        assertThat(run.count(Explanation.ROUNDED_RATE) + run.count(Explanation.UNEXPLAINED))
                .isBetween(165, 180);
    }

    private static void add(Map<String, Integer> told, String label, JsonNode counts) {
        for (Explanation explanation : Explanation.values()) {
            int count = counts.get("explanations")
                    .get(explanation.name())
                    .get("count")
                    .asInt();
            if (count > 0) {
                told.put(label + " " + explanation, count);
            }
        }
    }

    private void countCrosswise() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        List<String> header = fields(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            String rate = fields.get(header.indexOf("Taux de cofinancement"));
            Explanation explanation = crosswise(
                    cents(fields.get(header.indexOf("Total des dépenses éligibles"))),
                    new BigInteger(rate.replace(".", "")),
                    BigInteger.TEN.pow(rate.length() - 1 - rate.indexOf('.')),
                    cents(fields.get(header.indexOf("Montant UE"))));
            tally.merge("all " + explanation, 1, Integer::sum);
            tally.merge(fields.get(header.indexOf("Libellé Programme")) + " " + explanation, 1, Integer::sum);
        }
    }

    /** The rate is numerator / denominator; all amounts are in cents. */
    private static Explanation crosswise(
            BigInteger total, BigInteger numerator, BigInteger denominator, BigInteger published) {
        BigInteger product = total.multiply(numerator);
        boolean halfUp = isHalfUp(product, denominator, published);
        boolean down = isDown(product, denominator, published);
        if (halfUp || down) {
            return halfUp && down ? Explanation.TO_THE_CENT : halfUp ? Explanation.HALF_UP_ONLY : Explanation.DOWN_ONLY;
        }
        BigInteger hundred = BigInteger.valueOf(100);
        BigInteger[] euros = published.divideAndRemainder(hundred);
        BigInteger perEuro = denominator.multiply(hundred);
        if (euros[1].signum() == 0 && (isHalfUp(product, perEuro, euros[0]) || isDown(product, perEuro, euros[0]))) {
            return Explanation.WHOLE_EURO;
        }
        // |published − product / denominator| ≤ total × ½ / denominator
        BigInteger off = published.multiply(denominator).subtract(product).abs();
        return off.shiftLeft(1).compareTo(total) <= 0 ? Explanation.ROUNDED_RATE : Explanation.UNEXPLAINED;
    }

    /** result ≤ product / denominator < result + 1. */
    private static boolean isDown(BigInteger product, BigInteger denominator, BigInteger result) {
        BigInteger rest = product.subtract(result.multiply(denominator));
        return rest.signum() >= 0 && rest.compareTo(denominator) < 0;
    }

    /** result − ½ ≤ product / denominator < result + ½. */
    private static boolean isHalfUp(BigInteger product, BigInteger denominator, BigInteger result) {
        BigInteger rest = product.subtract(result.multiply(denominator)).shiftLeft(1);
        return rest.compareTo(denominator.negate()) >= 0 && rest.compareTo(denominator) < 0;
    }

    private static BigInteger cents(String amount) {
        int point = amount.indexOf('.');
        return new BigInteger(amount.substring(0, point) + (amount.substring(point + 1) + "0").substring(0, 2));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (field.find() && field.start() < line.length()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }
}

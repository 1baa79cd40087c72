package io.github.federules.assurance.architecture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is written by a person who does what an error says, word for word and without a thought. */
final class Obeyed {

    // Of the advice, the values to write; each stands where the wrong one stood.
    private static final List<Pattern> VALUES = List.of(
            Pattern.compile("has two meanings: (\\S+) or (\\S+)\\. "),
            Pattern.compile("a deux sens\u00a0: (\\S+) ou (\\S+)\\. "),
            Pattern.compile("(?:Did you mean|Est-ce plutôt) (?!a batch|un lot)([^?]+?)\u00a0?\\?$"),
            Pattern.compile("(?:[Ww]rite|[Éé]crivez)(?: it as)? (\\S+)\\.$"),
            Pattern.compile("(?:[Ww]rite|[Éé]crivez) (\\S+), (?:or|ou|otherwise|sinon) (?:round|arrondissez)"));

    // And what is to be done to the wrong value as it stands there.
    private static final List<Deed> DEEDS = List.of(
            new Deed("[Rr]ound (?:it )?to the cent|[Aa]rrondissez(?:-le)? au centime", wrong -> rounded(wrong, 2)),
            new Deed("Round it\\.|Arrondissez-la\\.", wrong -> rounded(wrong, 9)),
            new Deed("Put it in quotes|Écrivez-la entre guillemets\\.", wrong -> "\"" + wrong + "\""),
            new Deed("Put it in square brackets|Écrivez-la entre crochets", wrong -> "[" + wrong + "]"),
            new Deed("Put it in braces|Écrivez-la entre accolades", wrong -> "{" + wrong + "}"),
            new Deed("Write it without quotes|Écrivez-la sans guillemets", wrong -> wrong.replace("\"", "")),
            new Deed("Remove any comma|Retirez toute virgule", wrong -> wrong.replaceAll("[,\\s\u00a0\u202f€]", "")),
            new Deed("Remove letters|Retirez les lettres", wrong -> wrong.replaceAll("[^0-9.,]", "")),
            new Deed(
                    "Put it in quotation marks|Mettez-le entre guillemets",
                    wrong -> wrong.replaceAll("(.*),", "\"$1\",")),
            new Deed("swap the two|interverti", wrong -> wrong.replaceAll("\"(.*?)\"(.*)\"(.*?)\"", "\"$3\"$2\"$1\"")));

    // The lists of what is accepted, and digits that are no values.
    private static final String NO_VALUES = "[^.]*\\{allowed}\\.|UTF-8|Latin-1|counted from 1|compté depuis 1";

    private Obeyed() {}

    /** Returns what may be written instead, in the order of the advice; nothing if it names no value. */
    static List<String> advice(String message, String wrong) {
        List<String> values = VALUES.stream()
                .map(pattern -> pattern.matcher(message))
                .filter(Matcher::find)
                .findFirst()
                .map(Obeyed::groups)
                .orElse(List.of());
        List<String> written = new ArrayList<>(
                values.stream().map(value -> inPlaceOf(wrong, value)).toList());
        DEEDS.stream()
                .filter(deed -> deed.advice().matcher(message).find())
                .forEach(deed -> written.add(deed.doing().apply(wrong)));
        String fix = message.substring(message.indexOf(". ") + 1).replaceAll(NO_VALUES, "");
        if (written.isEmpty() && fix.matches(".*[{}\\d].*")) {
            throw new AssertionError("Nobody knows how to obey: " + message);
        }
        return List.copyOf(written);
    }

    private static List<String> groups(Matcher found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .toList();
    }

    // A text stays in its quotes; an object is none.
    private static String inPlaceOf(String wrong, String value) {
        return wrong.startsWith("\"") && !value.startsWith("{") ? "\"" + value + "\"" : value;
    }

    private static String rounded(String wrong, int decimals) {
        String number = wrong.replace("\"", "").replace(',', '.');
        return inPlaceOf(
                wrong,
                new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    private record Deed(Pattern advice, UnaryOperator<String> doing) {

        Deed(String advice, UnaryOperator<String> doing) {
            this(Pattern.compile(advice), doing);
        }
    }
}

package io.github.federules.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

/** French formats: {@code 46 320,00 €} and {@code 15 %} with no-break spaces, {@code 27 février 2025}, {@code 17 h}. */
final class FrenchFormats implements Formats {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    // The letter h of a nature of costs, such as «hébergement», is nearly always mute.
    private static final Pattern VOWEL =
            Pattern.compile("[aàâeéèêëhiîïoôuùûyœ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    @Override
    public String euros(long cents) {
        return (cents < 0 ? "-" : "") + Formats.grouped(cents, '\u202f').replace('.', ',') + "\u00a0€";
    }

    @Override
    public String percent(BigDecimal share) {
        return share.movePointRight(2).toPlainString().replace('.', ',') + "\u00a0%";
    }

    @Override
    public String percentagePoints(BigDecimal share) {
        BigDecimal points = share.movePointRight(2);
        return number(points) + "\u00a0" + (points.compareTo(TWO) < 0 ? "point" : "points");
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    @Override
    public String whole(long number) {
        return Formats.groupedWhole(number, '\u202f');
    }

    @Override
    public String of(String noun) {
        return (VOWEL.matcher(noun).lookingAt() ? "d'" : "de ") + inSentence(noun);
    }

    @Override
    public String inSentence(String noun) {
        boolean isAcronym = noun.length() < 2 || Character.isUpperCase(noun.charAt(1));
        return isAcronym ? noun : Character.toLowerCase(noun.charAt(0)) + noun.substring(1);
    }

    @Override
    public String date(LocalDate day) {
        String ordinal = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return ordinal + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    @Override
    public String time(LocalTime time) {
        String hour = time.getHour() + "\u00a0h";
        String minute = "\u00a0" + twoDigits(time.getMinute());
        if (time.getSecond() != 0) {
            return hour + minute + "\u00a0min\u00a0" + twoDigits(time.getSecond()) + "\u00a0s";
        }
        return time.getMinute() == 0 ? hour : hour + minute;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

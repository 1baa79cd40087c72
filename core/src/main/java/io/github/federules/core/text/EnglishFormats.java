package io.github.federules.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** English formats: {@code €46,320.00}, {@code 15%}, {@code 27 February 2025}, {@code 17:00}. */
final class EnglishFormats implements Formats {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Override
    public String euros(long cents) {
        return (cents < 0 ? "-€" : "€") + Formats.grouped(cents, ',');
    }

    @Override
    public String percent(BigDecimal share) {
        return share.movePointRight(2).toPlainString() + "%";
    }

    @Override
    public String percentagePoints(BigDecimal share) {
        BigDecimal points = share.movePointRight(2);
        return points.toPlainString()
                + (points.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points");
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String whole(long number) {
        return Formats.groupedWhole(number, ',');
    }

    @Override
    public String of(String noun) {
        return "of " + noun;
    }

    // Unlike French, English keeps the capital of “Roman ruins”.
    @Override
    public String inSentence(String noun) {
        return noun;
    }

    @Override
    public String date(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    @Override
    public String time(LocalTime time) {
        return time.toString();
    }
}

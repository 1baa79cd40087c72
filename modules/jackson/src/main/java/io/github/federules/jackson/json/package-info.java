/** What JSON consists of, whatever it is about: texts from outside, places in them, their errors and single values. */
package io.github.federules.jackson.json;

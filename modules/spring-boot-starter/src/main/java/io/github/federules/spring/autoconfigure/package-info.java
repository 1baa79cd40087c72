/**
 * The auto-configurations, which an application may exclude by their names, and the properties that begin with {@code
 * federules}.
 */
package io.github.federules.spring.autoconfigure;

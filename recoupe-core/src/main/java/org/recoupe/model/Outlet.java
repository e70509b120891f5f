package org.recoupe.model;

import java.util.Optional;

/**
 * Who publishes.
 *
 * @param name name of the outlet
 * @param owner group or owner where known: two titles of one owner are not independent
 */
public record Outlet(String name, Optional<String> owner) {}

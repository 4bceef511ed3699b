package org.wcofacts.export.draw;

/** A box in which something stands. */
record Area(float x, float y, float width, float height) {

    boolean meets(Area other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean isWithin(Area other) {
        return x >= other.x
                && x + width <= other.x + other.width
                && y >= other.y
                && y + height <= other.y + other.height;
    }

    /** This area with room around it. */
    Area around(float room) {
        return new Area(x - room, y - room, width + 2 * room, height + 2 * room);
    }

    /** The area of a line that runs across or up. */
    static Area between(float x1, float y1, float x2, float y2) {
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)).around(0.5f);
    }
}

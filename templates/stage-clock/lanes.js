// What one clock follows: the items of a day in order and, where several go on at once, those of one place.

/** Returns the names of the places between which the day divides; none where all is in one line. */
function lanesOf({ parts }, day) {
  const sections = parts.filter((part) => part.parallel && part.children.length && part.day === day);
  return [...new Set(sections.flatMap((section) => section.children.map((child) => laneName(section, child))))];
}

/** A place where the places differ, else the title. */
function laneName(section, child) {
  const places = new Set(section.children.map((one) => one.place));
  return (places.size === section.children.length && child.place) || child.title;
}

/** Returns the items without children that follow one another on that day, in that place. */
function stepsOf({ tops }, day, lane) {
  const walk = (part) => {
    if (!part.children.length) return part.day === day ? [part] : [];
    if (!part.parallel) return part.children.flatMap(walk);
    const own = part.children.find((child) => laneName(part, child) === lane) ?? part.children[0];
    return walk(own);
  };
  return tops.flatMap(walk);
}

/** Returns an item and the sections around it, the nearest first. */
function around({ parts }, part) {
  return part.parent === null ? [part] : [part, ...around({ parts }, parts[part.parent])];
}

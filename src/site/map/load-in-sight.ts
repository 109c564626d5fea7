/** Runs the script that lies ready beside a map once the map comes into sight: until then it is not even fetched. */
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.disconnect();
    const ready = target.nextElementSibling;
    if (ready instanceof HTMLTemplateElement) target.after(ready.content);
  }
});
for (const map of document.querySelectorAll('[data-map]')) seen.observe(map);

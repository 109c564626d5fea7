// The site's styles, in the order in which they may overrule each other.
import './styles/utrecht.css';
import './styles/fonts.css';
import './styles/ground.css';
import 'virtual:doorstep/house-style.css';
import 'virtual:doorstep/house-tokens.css';
import './styles/type.css';
import './styles/frame.css';
import './styles/header.css';
import './styles/opening.css';
import './styles/area-cover.css';
import './styles/sections.css';
import './styles/footer.css';
import './styles/prose.css';
import './styles/parts.css';
import './styles/status-filter.css';
// Most pages that people look at have a map; in one file with the rest it weighs two thirds.
import './map/map-sheet.css';
import './map/map-of-projects.css';
import './styles/paper.css';

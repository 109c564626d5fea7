// The site's styles, in the order in which they may overrule each other.
import './styles/utrecht.css';
import './styles/fonts.css';
import './styles/ground.css';
import 'virtual:doorstep/house-style.css';
import 'virtual:doorstep/house-tokens.css';
import './styles/type.css';
import './styles/frame.css';
import './styles/prose.css';
import './styles/parts.css';
import './styles/paper.css';

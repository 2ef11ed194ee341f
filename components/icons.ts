/** The icons of the Lucide set that pages hand to `Icon`. */
export { ArrowLeft, ArrowRight, ArrowUpRight, BookOpen, Eye, EyeOff, PanelRight, Settings } from 'lucide';

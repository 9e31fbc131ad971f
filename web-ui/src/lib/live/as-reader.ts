import { session } from '../app';
import { openSource } from './open-source';

/** Live channels show what whoever is signed in may see. */
export const asReader = { open: (url: string) => openSource(url, session.token) };

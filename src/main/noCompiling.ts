import { z } from 'zod';

// zod would otherwise try whether it may compile code, which the content security policy reports as a violation.
// A module of its own, imported first: schemas are made as soon as their modules are read.
z.config({ jitless: true });

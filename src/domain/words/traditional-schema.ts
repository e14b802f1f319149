import { z } from 'zod';

/** The file content/traditional.yaml: stretches that the converter writes in wrong traditional characters, with the right ones. */
export const traditionalSchema = z
  .record(z.string().regex(/^\p{Script=Han}+$/u, 'is not written in Chinese characters alone'), z.string())
  .superRefine((stretches, context) => {
    for (const [stretch, written] of Object.entries(stretches))
      if (written.length !== stretch.length)
        context.addIssue({
          code: 'custom',
          path: [stretch],
          message: 'is written in another number of characters; give one for each',
        });
  });
export type Traditional = z.infer<typeof traditionalSchema>;

/** The page that a new project begins with. */
export function readmeText(id: string, title: string): string {
  const commands = [
    [`play ${id}`, 'read it'],
    [`dev ${id}`, 'read it while you write it'],
    ['check', 'what is wrong with it'],
    [`map ${id}`, 'its scenes and how they lead to each other'],
    ['test', 'run its playthroughs'],
  ] as const;
  const widest = Math.max(...commands.map(([command]) => command.length));
  const list = commands.map(
    ([command, what]) => `    continuity ${command.padEnd(widest)}    ${what}`,
  );
  return `# ${title}

An interactive story in [ink](https://www.inklestudios.com/ink/), told with Continuity.

${list.join('\n')}

\`continuity\` is there once \`npm link\` was run in the folder of the program. Without that,
\`node path/to/continuity/bin/continuity.js\` does the same.

## Where things are

- \`scenes/${id}/main.ink\` is the head of the story; it includes one file a scene.
- \`scripts/${id}/*.yaml\` are playthroughs: what is chosen, and what has to come of it.
- \`scripts/${id}/playthrough.schema.json\` lets an editor complete and check them. It is made anew
  by \`continuity schema ${id} -o scripts/${id}/playthrough.schema.json\`.
- \`.vscode/\` has tasks for the commands above; what they find shows up among the problems.

## A branch in a minute

    continuity new branch ${id} --from the_jetty --after "Ask to read it" \\
        --choice "Ask what he was like" --rejoin the_boat

puts a choice beside another, with a scene behind it and a playthrough that takes it. It shows
what it would change and asks first. Without \`--rejoin\` the branch is an ending of its own. Then
write the scene, and read it:

    continuity play ${id} --at ask_what_he_was_like

\`# canon\` within a choice's brackets marks what the story itself would choose.
`;
}

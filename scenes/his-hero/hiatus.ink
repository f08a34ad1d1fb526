// The branch of the single key, 3: an ending. With one key gone nothing can be written next, and all but Lex stands still.
// May leave: shouted (and a tear that was not there before).

=== hiatus
# scene: Hiatus
# world: The Living Room/The Studio/Smallville

Clark came for them three weeks later. There was a storm to bring him. He stood in the garden door of the study in a long black coat, with the rain going by behind him like a curtain being drawn.

“You have two keys,” he said. “They can wake Lana. Give them to me, or—”

“One,” said Lex. “The other’s in a river in Switzerland. I don’t believe it’s coming back.”

Clark’s mouth stayed open. Lex waited. He had been looking forward to the effect. He was slow to understand that this was not surprise.

The flames in the grate were standing up straight and did not move. On the desk, a drop that he had spilled from the decanter hung under the lip of the glass, quite round. And the rain in the doorway had stopped as well. It had not left off falling. It had stopped.

* (shouted) [Shout at him]
    He shouted. He had three years of it by him, and there was nobody to interrupt, and no bell rang. He went through Summerholt, and Belle Reve, and every door that Clark had ever shut on him, with dates. When he had finished he was hoarse, and felt better, and was thoroughly ashamed.
    Nothing in Clark’s face had changed. But on one cheek, halfway down, there was a tear that Lex could have sworn had not been there before.
* [Go and look outside # canon]
    He squeezed past Clark and went out bareheaded among the drops, which broke on him one by one as he walked into them. A moth hung by the lamp. On the road beyond the gates somebody’s car stood with its wheels blurred. He went as far as the bridge, and under it the river had been put down in folds.
-
So that was how it was done. They had wanted the keys kept in different pockets, and he had kept them so far apart that no one could ever want them again; and somewhere, in a room that he would never see, some persons were sitting before a blank sheet with not one thing in the world to put on it. He had saved everybody. He had only to look at them.

{off_the_page():
    He himself went on, it seemed, because he had got into the way of it. He had been doing things that nobody wrote for weeks.
- else:
    He could not tell why he should be the only one who went on. Perhaps it was merely that no one had remembered to stop him.
}

He walked round Clark once. He was as warm as ever. The collar of the preposterous coat was folded under on one side, and Lex turned it out and made it lie flat{shouted:; with the edge of his thumb, since it might be a good while before anybody else could, he dried the cheek}.

Then he drew up the chair with straw in its seams, and poured two glasses, and put one where a hand could reach it{has(chocolate):, and the chocolate beside it}.

“Well,” he said. “I went to Zurich.” It might be some time. He began at the beginning, and told him all of it.
# ending: hiatus
# ending-title: Hiatus
-> END

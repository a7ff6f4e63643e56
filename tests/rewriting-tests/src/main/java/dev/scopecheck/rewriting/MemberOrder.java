package dev.scopecheck.rewriting;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The methods, constructors and types of each type and file the other way round. Fields, initialisers and constants stay
 * where they are: what they are worth can depend on their order.
 */
final class MemberOrder implements Rewriting {

    @Override
    public String label() {
        return "member-order";
    }

    @Override
    public Account.Order order() {
        return Account.Order.CHANGED;
    }

    @Override
    public Plan rewrite(Code code) {
        List<Turning> files = code.sources().stream()
                .map(source -> new Turning(code, source, new ArrayList<>()))
                .toList();
        List<Rewritten> rewritten = files.stream().map(Turning::rewritten).toList();
        boolean same = rewritten.stream().allMatch(file -> file.pieces().equals(inOrder(file.pieces())));
        return same ? new Plan.NotApplicable("no type with two members to change places") : new Plan.Files(rewritten);
    }

    private static List<Piece> inOrder(List<Piece> pieces) {
        return pieces.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }

    private record Turning(Code code, Source source, List<Piece> pieces) {

        Rewritten rewritten() {
            emit(
                    0,
                    source.text().length(),
                    code.unit(source).getTypeDecls().stream()
                            .filter(this::isMovable)
                            .toList());
            return new Rewritten(source.path(), pieces);
        }

        /** What javac has added stands nowhere, or where the type itself does. */
        private boolean isMovable(Tree member) {
            return (member instanceof MethodTree || member instanceof ClassTree)
                    && code.start(source, member) >= 0
                    && code.end(source, member) > code.start(source, member)
                    && !(member instanceof MethodTree method && isImplied(method));
        }

        private boolean isImplied(MethodTree method) {
            BlockTree body = method.getBody();
            return body != null && code.end(source, body) < 0;
        }

        private void emit(int from, int to, List<? extends Tree> members) {
            List<Tree> turned = new ArrayList<>(members);
            Collections.reverse(turned);
            int at = from;
            for (int index = 0; index < members.size(); index++) {
                pieces.add(source.part(at, code.start(source, members.get(index))));
                emit(turned.get(index));
                at = code.end(source, members.get(index));
            }
            pieces.add(source.part(at, to));
        }

        private void emit(Tree member) {
            List<Tree> members = new ArrayList<>();
            if (member instanceof ClassTree type) {
                type.getMembers().stream().filter(this::isMovable).forEach(members::add);
            }
            emit(code.start(source, member), code.end(source, member), members);
        }
    }
}

using BangVang.Organisations.Groups;
using BangVang.Papers.Text;

namespace BangVang.Organisations.Matching;

/// <summary>Finds the group that a text names, or proposes one.</summary>
sealed class GroupMatching(Tree tree, IReadOnlyList<OrganisationGroup> groups, IReadOnlyList<GroupName> names, Guid rootId)
{
    public IEnumerable<Match> Named(string folded)
    {
        foreach (var group in groups.Where(g => g.Folded == folded || names.Any(n => n.GroupId == g.Id && n.Folded == folded)))
            yield return Found(group, 100, group.Folded == folded ? "Đúng tên nhóm đơn vị" : "Tên gọi khác của nhóm đơn vị");
    }

    public Match? Read(string text, Word[] words, Body? issuer)
    {
        if (GroupWords.Read(words) is not { } said) return null;
        if (said.Tail.Length > 0 && said.Tail.Any(w => w.Marked is "khối" or "cụm")) return OfBlock(said, issuer);
        Guid? belowId = null;
        if (said.Tail.Length > 0 && !MeansWholeTree(said.Tail, issuer, out belowId)) return null;
        if (said.IsOpen) return Proposed(text, said.Kinds, belowId, 50, "“Liên quan” không nói rõ đơn vị nào: cần chọn từng đơn vị");
        if (groups.FirstOrDefault(g => g.HasRule(said.Kinds, belowId)) is { } known) return Found(known, 92, "Nhóm đơn vị cùng loại");
        return Proposed(text, said.Kinds, belowId, 80, "Chưa có nhóm này: " + string.Join("; ", said.Kinds.Select(OrganisationKinds.Name)).ToLower());
    }

    /// <summary>Members of blocks are told by name: of one block where the text or the issuer says which, of all otherwise.</summary>
    Match OfBlock(GroupWords said, Body? issuer)
    {
        var named = tree.Fitting(Called.Of(said.Tail, tree.Places)).Select(e => e.Body).FirstOrDefault(b => b.Kind == OrganisationKind.Block);
        var block = named ?? (issuer?.Kind == OrganisationKind.Block ? issuer : null);
        var name = block is null ? GroupDefaults.MembersOfBlocks : $"Các đơn vị trong {block.Name}";
        var folded = VietnameseText.Fold(name);
        return groups.FirstOrDefault(g => g.Folded == folded) is { } known
            ? Found(known, 92, block is null ? "Thành viên các khối thi đua" : $"Thành viên {block.Name}")
            : Proposed(name, [], null, 80, $"Chưa có nhóm thành viên {block?.Name ?? "khối thi đua"}");
    }

    /// <summary>"của tỉnh", "trên địa bàn huyện" add nothing where the tree is that province; a body named there narrows the group to what lies below it.</summary>
    bool MeansWholeTree(Word[] tail, Body? issuer, out Guid? belowId)
    {
        belowId = null;
        var called = Called.Of(tail, tree.Places);
        if (called.Stem.Length == 0 && called.Place is null)
        {
            belowId = issuer is not null && issuer.Id != rootId && (Called.Of(issuer.Kind) & called.Level) != Level.None ? issuer.Id : null;
            return true;
        }
        var bodies = tree.Fitting(called).Select(e => e.Body).Distinct().Take(2).ToList();
        if (bodies.Count != 1) return false;
        belowId = bodies[0].Id == rootId ? null : bodies[0].Id;
        return true;
    }

    static Match Found(OrganisationGroup group, int score, string why) => new(group.Name, null, score, MatchReason.Group, why) { Group = group };

    Match Proposed(string text, OrganisationKind[] kinds, Guid? belowId, int score, string why) => new(text, tree.Find(belowId)?.Name, score, MatchReason.Group, why)
    {
        Group = new OrganisationGroup { RootId = rootId, Name = text, Kinds = kinds, BelowId = belowId },
        IsNewGroup = true,
    };
}

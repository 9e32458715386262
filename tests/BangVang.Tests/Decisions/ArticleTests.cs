using BangVang.Decisions;
using BangVang.Decisions.Printing;
using BangVang.Law.Book;
using BangVang.People;

namespace BangVang.Tests.Decisions;

public sealed class ArticleTests
{
    const string Merit = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";

    [Fact]
    public void Inside_a_sentence_the_form_of_address_is_small() => First(DecisionKind.Award, Line("Ông Lò Văn Thử", "nông dân, xã Tân Lập"))
        .ShouldBe($"Tặng {Merit} cho ông Lò Văn Thử, nông dân, xã Tân Lập, đã dũng cảm cứu người.");

    [Fact]
    public void In_a_numbered_list_each_line_begins_with_a_capital() => First(DecisionKind.Award, Line("Ông Lò Văn Thử", "nông dân, xã Tân Lập"), Line("Bà Vàng Thị Dợ", "Bản Pá Hốc", 2))
        .ShouldBe($"Tặng {Merit} cho 02 cá nhân, đã dũng cảm cứu người, gồm:\n1. Ông Lò Văn Thử, nông dân, xã Tân Lập;\n2. Bà Vàng Thị Dợ, bản Pá Hốc.");

    [Fact]
    public void An_annulment_says_it_the_same_way() => First(DecisionKind.Annulment, Line("Bà Vàng Thị Dợ", "Xã Tân Lập"))
        .ShouldBe($"Hủy bỏ {Merit} đã tặng cho bà Vàng Thị Dợ, xã Tân Lập. Lý do: đã dũng cảm cứu người.");

    [Theory]
    [InlineData("Hộ gia đình ông Giàng A Lử", "hộ gia đình ông Giàng A Lử")]
    [InlineData("Cháu Hà Thị Mẫu", "cháu Hà Thị Mẫu")]
    [InlineData("Trường THPT Nậm Sơn", "Trường THPT Nậm Sơn")]
    [InlineData("Bàn Văn Mẫu", "Bàn Văn Mẫu")]
    public void Only_the_form_of_address_is_written_small_and_never_a_name(string name, string inside) =>
        First(DecisionKind.Award, Line(name, null)).ShouldBe($"Tặng {Merit} cho {inside}, đã dũng cảm cứu người.");

    [Theory]
    [InlineData("CSTDCS", "Chiến sĩ thi đua cơ sở", "danh hiệu Chiến sĩ thi đua cơ sở")]
    [InlineData("BK_TINH", Merit, Merit)]
    public void A_title_is_called_one(string code, string name, string said) =>
        First(DecisionKind.Award, Line("Bà Vàng Thị Dợ", null, award: (code, name))).ShouldBe($"Tặng {said} cho bà Vàng Thị Dợ, đã dũng cảm cứu người.");

    [Fact]
    public void Several_awards_are_each_named_with_how_many_receive_them_the_titles_first() =>
        First(DecisionKind.Award, Line("Ông Lò Văn Thử", null), Line("Bà Vàng Thị Dợ", null, 2), Line("Bà Lò Thị Hiền", null, 3), Line("Ông Giàng A Lử", null, 4, ("CSTDCS", "Chiến sĩ thi đua cơ sở")))
            .ShouldBe($"Tặng danh hiệu Chiến sĩ thi đua cơ sở cho 01 cá nhân; tặng {Merit} cho 03 cá nhân, đã dũng cảm cứu người (có danh sách kèm theo).");

    [Fact]
    public void Who_carries_it_out_is_said_without_counting() => All(DecisionKind.Award, Line("Ông Lò Văn Thử", null), Line("Bà Vàng Thị Dợ", null, 2))[^1]
        .ShouldBe("Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.");

    static string First(DecisionKind kind, params DecisionItem[] lines) => All(kind, lines)[0];

    static IReadOnlyList<string> All(DecisionKind kind, params DecisionItem[] lines) => Articles.Of(
        new Decision { RootId = Guid.Empty, OrganisationId = Guid.Empty, Kind = kind, DraftedById = Guid.Empty, DraftedByName = "x", DraftedAt = DateTimeOffset.UnixEpoch }, lines, named: 3);

    static DecisionItem Line(string name, string? place, int position = 1, (string Code, string Name)? award = null) => new()
    {
        DecisionId = Guid.Empty, Position = position, Honoree = Honoree.Person(Guid.CreateVersion7()), OrganisationId = Guid.Empty, Name = name, Place = place,
        AwardCode = award?.Code ?? "BK_TINH", AwardName = award?.Name ?? Merit, Basis = Basis.DotXuat, Year = 2026, Reason = "Đã dũng cảm cứu người",
    };
}

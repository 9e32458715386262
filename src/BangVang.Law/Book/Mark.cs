using System.Text.Json.Serialization;

namespace BangVang.Law.Book;

/// <summary>How sure a fact of law is: what was seen in a text, and what was not.</summary>
public enum Mark
{
    /// <summary>Seen in the text.</summary>
    [JsonStringEnumMemberName("read")] Read,
    /// <summary>The page was cut, or only a part of the rule was seen.</summary>
    [JsonStringEnumMemberName("read_partial")] ReadPartial,
    /// <summary>The text of the decree before (NĐ 65/2014), where the one in force was not obtained.</summary>
    [JsonStringEnumMemberName("predecessor")] Predecessor,
    /// <summary>The rule of one province or ministry, an example.</summary>
    [JsonStringEnumMemberName("local")] Local,
    /// <summary>Read for the regime before and assumed to hold.</summary>
    [JsonStringEnumMemberName("assumed_carried_over")] AssumedCarriedOver,
    /// <summary>From memory.</summary>
    [JsonStringEnumMemberName("memory")] Memory,
    /// <summary>From memory, and it may be wrong: a person decides.</summary>
    [JsonStringEnumMemberName("unsure")] Unsure,
    /// <summary>Looked for and not found: a person decides.</summary>
    [JsonStringEnumMemberName("not_found")] NotFound,
}

/// <summary>What a mark is called: on the wire and to an officer.</summary>
public static class MarkWords
{
    extension(Mark mark)
    {
        /// <summary>The code in data and in answers: <c>read</c>, <c>assumed_carried_over</c> …</summary>
        public string Code => mark switch
        {
            Mark.Read => "read",
            Mark.ReadPartial => "read_partial",
            Mark.Predecessor => "predecessor",
            Mark.Local => "local",
            Mark.AssumedCarriedOver => "assumed_carried_over",
            Mark.Memory => "memory",
            Mark.Unsure => "unsure",
            _ => "not_found",
        };

        /// <summary>Whether the rule was seen whole in the text in force; all else shows "chưa kiểm chứng".</summary>
        public bool IsVerified => mark == Mark.Read;

        /// <summary>Whether the rule itself is so doubtful that only a person may conclude from it.</summary>
        public bool LeavesItToAPerson => mark is Mark.Unsure or Mark.NotFound;

        /// <summary>The mark of a rule that only goes on by assumption; what was not sure before does not become surer.</summary>
        public Mark Weakened => mark is Mark.Read or Mark.ReadPartial ? Mark.AssumedCarriedOver : mark;

        /// <summary>The few words beside a citation in a line; null for a verified one.</summary>
        public string? Brief => mark switch
        {
            Mark.Read => null,
            Mark.ReadPartial => "chưa kiểm chứng: mới đọc một phần",
            Mark.Predecessor => "chưa kiểm chứng: theo NĐ 65/2014",
            Mark.Local => "quy định của một địa phương",
            Mark.AssumedCarriedOver => "chưa kiểm chứng: giả định giữ nguyên",
            Mark.Memory => "chưa kiểm chứng: theo trí nhớ",
            Mark.Unsure => "chưa kiểm chứng: có thể sai",
            _ => "chưa tìm thấy quy định",
        };

        /// <summary>The sentence beside an unverified rule; null for a verified one.</summary>
        public string? Warning => mark switch
        {
            Mark.Read => null,
            Mark.ReadPartial => "Chưa kiểm chứng: chỉ đọc được một phần điều khoản.",
            Mark.Predecessor => "Chưa kiểm chứng: lấy theo Nghị định 65/2014, chưa đọc được văn bản đang áp dụng.",
            Mark.Local => "Quy định của một địa phương, nêu làm ví dụ: đối chiếu quy định của đơn vị mình.",
            Mark.AssumedCarriedOver => "Chưa kiểm chứng: giả định giữ nguyên như chế độ trước, chưa đọc được văn bản mới.",
            Mark.Memory => "Chưa kiểm chứng: ghi theo trí nhớ, chưa đối chiếu văn bản.",
            Mark.Unsure => "Chưa kiểm chứng: có thể sai, người thẩm định quyết định.",
            _ => "Chưa tìm thấy quy định: người thẩm định quyết định.",
        };
    }
}

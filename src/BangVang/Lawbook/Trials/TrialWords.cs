using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Lawbook.Trials;

/// <summary>How the pages of a trial show answers: word, kind of state, icon.</summary>
public static class TrialWords
{
    extension(Outcome outcome)
    {
        public string Badge => outcome switch { Outcome.Met => "Đạt", Outcome.NotMet => "Chưa đạt", Outcome.EvidenceMissing => "Thiếu chứng cứ", _ => "Cần kết luận" };

        /// <summary>Within a sentence that counts.</summary>
        public string Said => outcome switch { Outcome.Met => "đạt", Outcome.NotMet => "chưa đạt", Outcome.EvidenceMissing => "thiếu chứng cứ", _ => "do người thẩm định kết luận" };

        public string State => outcome switch { Outcome.Met => "xong", Outcome.NotMet => "loi", Outcome.EvidenceMissing => "cho", _ => "nguoi" };

        public string Icon => outcome switch { Outcome.Met => "circle-check", Outcome.NotMet => "circle-x", Outcome.EvidenceMissing => "file-unknown", _ => "user-question" };
    }

    extension(Conclusion conclusion)
    {
        public string Box => conclusion switch { Conclusion.Eligible => "ket-du", Conclusion.NotEligible => "ket-chua", Conclusion.NeedsEvidence => "ket-thieu", _ => "ket-nguoi" };

        public string State => conclusion switch { Conclusion.Eligible => "xong", Conclusion.NotEligible => "loi", Conclusion.NeedsEvidence => "cho", _ => "nguoi" };

        public string Icon => conclusion switch { Conclusion.Eligible => "circle-check", Conclusion.NotEligible => "circle-x", Conclusion.NeedsEvidence => "file-unknown", _ => "user-question" };
    }

    extension(HoldKind kind)
    {
        public string Word => kind switch
        {
            HoldKind.Discipline => "xem xét kỷ luật",
            HoldKind.Investigation => "điều tra",
            HoldKind.Inspection => "thanh tra, kiểm tra có dấu hiệu vi phạm",
            HoldKind.Complaint => "khiếu nại, tố cáo",
            _ => "báo chí nêu, đang xác minh",
        };
    }
}

using BangVang;
using BangVang.Accounts;
using BangVang.Decisions;
using BangVang.Design;
using BangVang.Files;
using BangVang.Jobs;
using BangVang.Journal;
using BangVang.Home;
using BangVang.Kernel;
using BangVang.Lawbook;
using BangVang.Lawbook.Overlays;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Commemorations;

// The house, floor by floor. What stands higher may use what stands lower, never the reverse.
return await Door.Open(args,
[
    new KernelModule(),
    new DesignModule(),
    new JobsModule(),
    new JournalModule(),
    new FilesModule(),
    new OrganisationsModule(),
    new AccountsModule(),
    new NoticesModule(),
    new LawbookModule(),
    new OverlaysModule(),
    new PlansModule(),
    new CommemorationsModule(),
    new DecisionsModule(),
    new HomeModule(),
]);

public partial class Program;

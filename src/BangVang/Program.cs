using BangVang.Accounts;
using BangVang.Councils;
using BangVang.Decisions;
using BangVang.Design;
using BangVang.Dossiers;
using BangVang.Files;
using BangVang.Home;
using BangVang.Initiatives;
using BangVang.Insignia;
using BangVang.Jobs;
using BangVang.Journal;
using BangVang.Kernel;
using BangVang.Lawbook.Overlays;
using BangVang.Lawbook;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Plans.Commemorations;
using BangVang.Plans;
using BangVang.Registry;
using BangVang;

// The house, floor by floor. What stands higher may use what stands lower, never the reverse.
return await Door.Open(args,
[
    new KernelModule(),
    new DesignModule(),
    new JobsModule(),
    new JournalModule(),
    new FilesModule(),
    new OrganisationsModule(),
    new PeopleModule(),
    new AccountsModule(),
    new NoticesModule(),
    new LawbookModule(),
    new OverlaysModule(),
    new PlansModule(),
    new CommemorationsModule(),
    new InitiativesModule(),
    new RegistryModule(),
    new DossiersModule(),
    new CouncilsModule(),
    new DecisionsModule(),
    new InsigniaModule(),
    new HomeModule(),
]);

public partial class Program;
